namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>The name of a feature.</summary>
/// <param name="Text">As it is written before the value.</param>
/// <param name="Number">Its place among all names.</param>
/// <param name="IsRepeated">Whether a pair may have it more than once with the same value.</param>
internal sealed record PairName(string Text, int Number, bool IsRepeated);
