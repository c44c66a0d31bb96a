namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>An annotated file that cannot be read; the message says which and why.</summary>
public sealed class GoldFormatException(string message) : Exception(message);
