namespace KnowledgeGraph.Evaluation.Confidence;

/// <summary>Claims whose confidence lies in one interval, rated by a model that has not seen their article.</summary>
/// <param name="From">The lowest confidence, in thousandths.</param>
/// <param name="To">The first confidence above.</param>
/// <param name="Claims">How many claims.</param>
/// <param name="Mean">Their mean confidence, 0 to 1.</param>
/// <param name="Observed">The share that is right, 0 to 1.</param>
public sealed record ReliabilityRow(int From, int To, int Claims, double Mean, double Observed);
