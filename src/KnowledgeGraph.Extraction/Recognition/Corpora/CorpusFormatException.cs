namespace KnowledgeGraph.Extraction.Recognition.Corpora;

/// <summary>An annotated file does not have the form it should have; the message says file, line and what was expected.</summary>
public sealed class CorpusFormatException(string file, int line, string problem) : Exception($"{file}:{line}: {problem}");
