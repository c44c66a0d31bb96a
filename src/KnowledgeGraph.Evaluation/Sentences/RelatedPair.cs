namespace KnowledgeGraph.Evaluation.Sentences;

/// <summary>One annotated pair of a sentence.</summary>
/// <param name="Head">The first name, as it stands in the sentence.</param>
/// <param name="Tail">The second name.</param>
/// <param name="Relation">The relation in the corpus's own words (入股, 被入股, unknown).</param>
public sealed record RelatedPair(string Head, string Tail, string Relation);
