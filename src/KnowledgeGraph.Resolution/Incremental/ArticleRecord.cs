namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>What the last run took from an article, so that it can be taken back.</summary>
/// <param name="Id">The article.</param>
/// <param name="Origin">The article that counts as the source of its text.</param>
/// <param name="PublishedOn">The first day of its date, or <c>null</c>.</param>
/// <param name="Sketch">The hashes that reprints are found by, ascending.</param>
/// <param name="Contributions">What it said of things that articles share, in order of key and value.</param>
/// <param name="Elements">What stands in the graph because of it alone, in order of id.</param>
public sealed record ArticleRecord(
    string Id,
    string Origin,
    DateOnly? PublishedOn,
    ulong[] Sketch,
    IReadOnlyList<Contribution> Contributions,
    IReadOnlyList<OwnedElement> Elements);
