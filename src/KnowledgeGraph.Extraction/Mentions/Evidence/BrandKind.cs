namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>How a stretch reads as a maker's name for something.</summary>
internal enum BrandKind
{
    /// <summary>Not as one.</summary>
    None,

    /// <summary>Words of content: a class of things as likely as a name.</summary>
    Ordinary,

    /// <summary>A word of the dictionary that makers like to take: 星火.</summary>
    Liked,

    /// <summary>No dictionary has it, or only as somebody's name.</summary>
    Strange,
}
