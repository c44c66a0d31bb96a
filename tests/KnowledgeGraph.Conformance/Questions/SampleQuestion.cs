namespace KnowledgeGraph.Conformance.Questions;

/// <summary>A question over the sample articles and what its answer must hold.</summary>
/// <param name="Id">Unique.</param>
/// <param name="Q">The question.</param>
/// <param name="Rows">What the answer lists; empty when it must name nobody.</param>
/// <param name="Announced">The total that the articles give, or <c>null</c> where it is not compared.</param>
/// <param name="Complete">Whether the rows reach the total, or <c>null</c> where it is not compared.</param>
/// <param name="MustQuote">Words that the evidence must overlap.</param>
/// <param name="MustNot">What no row may contain.</param>
/// <param name="Note">Why it is asked.</param>
public sealed record SampleQuestion(
    string Id,
    string Q,
    IReadOnlyList<string> Rows,
    int? Announced,
    bool? Complete,
    IReadOnlyList<string> MustQuote,
    IReadOnlyList<string> MustNot,
    string Note);
