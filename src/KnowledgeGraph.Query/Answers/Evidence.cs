namespace KnowledgeGraph.Query.Answers;

/// <summary>The words of an article that state something.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Title">Its title, or <c>null</c>.</param>
/// <param name="Quote">The words, exactly as they stand there.</param>
/// <param name="Start">Where they begin, in code points from the start of the text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Claim">The id of the claim they state, to look at or decide on; of several claims in the same words, one.</param>
/// <param name="Verdict">What a person decided of that claim and why, such as <c>confirmed: …</c>, or <c>null</c>.</param>
public sealed record Evidence(string Article, string? Title, string Quote, long Start, long End, string? Claim = null, string? Verdict = null)
{
    /// <summary>When the article was published, as a time is named, or <c>null</c> where it does not say.</summary>
    public string? Published { get; init; }

    /// <summary>Who says it, where that is not the article itself.</summary>
    public string? Speaker { get; init; }
}
