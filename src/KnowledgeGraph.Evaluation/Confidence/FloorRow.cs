using KnowledgeGraph.Evaluation.Scoring;

namespace KnowledgeGraph.Evaluation.Confidence;

/// <summary>What leaving out claims below a confidence would give.</summary>
/// <param name="Floor">The confidence, in thousandths.</param>
/// <param name="Score">Matched, expected and found.</param>
public sealed record FloorRow(int Floor, Score Score);
