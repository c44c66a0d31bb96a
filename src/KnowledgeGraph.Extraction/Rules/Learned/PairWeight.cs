namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>A feature that counts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Feature">Its number.</param>
/// <param name="Weight">What it weighs, never 0.</param>
internal readonly record struct PairWeight(PairName Name, ulong Feature, int Weight);
