namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>What a word can be in a name.</summary>
internal enum WordKind
{
    /// <summary>No dictionary has it: a name, or a piece of one.</summary>
    Unknown,

    /// <summary>The dictionary has it as somebody's or something's name.</summary>
    Name,

    /// <summary>A word of content: a name may be made of such words, too.</summary>
    Content,

    /// <summary>A verb: names seldom begin with one.</summary>
    Verb,

    /// <summary>A number: a name may begin with one.</summary>
    Number,

    /// <summary>A pronoun, particle, time: a name ends where it stands.</summary>
    Function,
}
