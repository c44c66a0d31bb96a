using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Resolution.Knowledge;

/// <summary>What a lexicon row says about an entity's identity.</summary>
/// <param name="Id">The permanent id.</param>
/// <param name="Name">The usual name.</param>
/// <param name="Type">What it is.</param>
/// <param name="Parent">The id of what it is a part of, or <c>null</c>.</param>
/// <param name="Source">Where the row stands, for people: file and line.</param>
public sealed record LexiconFact(string Id, string Name, EntityType Type, string? Parent = null, string? Source = null)
{
    /// <summary>Further types, such as Product for a chat model; kept only where the schema allows it.</summary>
    public IReadOnlyList<EntityType> AlsoTypes { get; init; } = [];
}
