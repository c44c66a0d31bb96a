using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Evaluation.Gold;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>A pair of an annotated and an extracted entity, and its credit.</summary>
/// <param name="Gold">The annotated one.</param>
/// <param name="Found">The extracted one.</param>
/// <param name="Credit">1, or ½ when both are organisations of different types.</param>
public sealed record EntityMatch(GoldEntity Gold, LocalEntity Found, double Credit);
