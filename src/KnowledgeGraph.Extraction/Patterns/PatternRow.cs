namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>One row of the pattern table: a named rule that a person can read and check.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Predicate">The predicate of the claims it makes.</param>
/// <param name="Triggers">Words one of which must stand in the sentence; <c>{v}</c> in the pattern stands for any of them.</param>
/// <param name="Pattern">The pattern over the sentence's shape.</param>
/// <param name="Confidence">0 to 1000.</param>
/// <param name="Options">Further switches; see <see cref="PatternOptions"/>.</param>
public sealed record PatternRow(
    string Id,
    string Predicate,
    IReadOnlyList<string> Triggers,
    string Pattern,
    int Confidence,
    PatternOptions Options);
