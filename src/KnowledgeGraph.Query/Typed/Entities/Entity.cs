using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Query.Typed.Entities;

/// <summary>Something that articles name.</summary>
/// <param name="Id">Its id, permanent for what the lexicon knows.</param>
/// <param name="Name">The usual name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other names found in articles, in ordinal order.</param>
public sealed record Entity(string Id, string Name, EntityType Kind, IReadOnlyList<string> Aliases)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
