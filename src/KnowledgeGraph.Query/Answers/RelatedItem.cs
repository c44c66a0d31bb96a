namespace KnowledgeGraph.Query.Answers;

/// <summary>Evidence near the question that is no answer to it.</summary>
/// <param name="Text">What it says, in a few words.</param>
/// <param name="Reason">Why it is no answer.</param>
/// <param name="Explanation">The reason in words.</param>
/// <param name="Evidence">The words.</param>
public sealed record RelatedItem(string Text, RelatedReason Reason, string Explanation, IReadOnlyList<Evidence> Evidence);
