namespace KnowledgeGraph.Core.Entities;

/// <summary>Who found a mention.</summary>
public enum MentionSource
{
    /// <summary>A lexicon surface.</summary>
    Gazetteer,

    /// <summary>An open pattern for names the lexicon has never seen.</summary>
    Pattern,

    /// <summary>A name proved elsewhere in the same article.</summary>
    Article,

    /// <summary>The statistical recogniser.</summary>
    Recogniser,
}
