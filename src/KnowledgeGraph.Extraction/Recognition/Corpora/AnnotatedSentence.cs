namespace KnowledgeGraph.Extraction.Recognition.Corpora;

/// <summary>A sentence with the names that a person marked.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Names">The names in order of their spans.</param>
public sealed record AnnotatedSentence(string Text, IReadOnlyList<AnnotatedName> Names);
