using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>A way to begin a pattern.</summary>
/// <param name="Node">The node that gets a value; null when a relationship with both its ends does.</param>
/// <param name="Cost">How many rows it gives, as far as is known.</param>
/// <param name="Meets">Conditions that need not be checked any more.</param>
/// <param name="Make">Makes the step.</param>
internal sealed record Start(GraphNode? Node, double Cost, IReadOnlyList<Condition> Meets, Func<Step, Step> Make);
