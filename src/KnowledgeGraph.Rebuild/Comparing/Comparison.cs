using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Comparing;

/// <summary>What a build would do.</summary>
/// <param name="Difference">What it would change.</param>
/// <param name="Problems">What it could not read.</param>
public sealed record Comparison(GraphDifference Difference, IReadOnlyList<ReadProblem> Problems);
