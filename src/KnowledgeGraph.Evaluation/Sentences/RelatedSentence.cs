namespace KnowledgeGraph.Evaluation.Sentences;

/// <summary>A sentence with the pairs annotated in it.</summary>
/// <param name="Text">The sentence, numbers masked by the corpus written as 3.</param>
/// <param name="Pairs">The pairs, in the file's order.</param>
public sealed record RelatedSentence(string Text, IReadOnlyList<RelatedPair> Pairs);
