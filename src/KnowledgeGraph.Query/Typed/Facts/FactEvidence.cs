namespace KnowledgeGraph.Query.Typed.Facts;

/// <summary>A claim behind a fact: the exact words of one article.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Modality"><c>asserted</c>, <c>planned</c>, <c>rumoured</c>, <c>predicted</c>, <c>denied</c> or <c>rejected</c>.</param>
/// <param name="Quote">The words, exactly as they stand there.</param>
/// <param name="Start">Where they begin, in code points from the start of the article's text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Article">The article's id.</param>
public sealed record FactEvidence(string Claim, string Modality, string Quote, long Start, long End, string Article)
{
    /// <summary>The article's title, or <c>null</c>.</summary>
    public string? Title { get; init; }

    /// <summary>The article's stated time of publication, or <c>null</c>.</summary>
    public string? Published { get; init; }

    /// <summary>Who says so, when not the article itself.</summary>
    public string? Speaker { get; init; }
}
