namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>How much of the articles' text is kept in the archive.</summary>
public enum TextRetention
{
    /// <summary>Everything that was read, compressed.</summary>
    Full,

    /// <summary>Of fetched articles only what the graph shows: claims with their quotes, titles and names. The rest of the text is masked.</summary>
    Quotes,
}
