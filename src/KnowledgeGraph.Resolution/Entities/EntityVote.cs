using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Resolution.Entities;

/// <summary>What one article says about the name and type of a node.</summary>
/// <param name="Name">The name it uses.</param>
/// <param name="Type">What it takes it for.</param>
/// <param name="Weight">How often it names it, at least 1.</param>
internal sealed record EntityVote(string Name, EntityType Type, int Weight);
