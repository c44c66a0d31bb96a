namespace KnowledgeGraph.Core.Entities;

/// <summary>What one article names, with all its mentions there.</summary>
public sealed record LocalEntity
{
    /// <summary>Its id within the article: <c>e1</c>, <c>e2</c> … in the order of first mention.</summary>
    public required string Key { get; init; }

    /// <summary>What it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>The name the article uses for it, or its lexicon row's.</summary>
    public required string Name { get; init; }

    /// <summary>The other surfaces in this article, in ordinal order.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The mentions, in order.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>The lexicon row, or <c>null</c> for a name the lexicon does not have.</summary>
    public string? LexiconId { get; init; }

    /// <summary>How far the name reaches.</summary>
    public EntityScope Scope { get; init; }

    /// <summary>For <see cref="EntityScope.Owner"/>: the owner's name, else <c>null</c>.</summary>
    public string? ScopeName { get; init; }

    /// <summary>Why the mentions are one: the rules used, in ordinal order, such as <c>lexicon</c>, <c>same-name</c>, <c>defined-as</c>.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];
}
