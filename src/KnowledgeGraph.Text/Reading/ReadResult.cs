using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Reading;

/// <summary>One thing found in a file: an article, or a problem in its place.</summary>
public sealed record ReadResult
{
    /// <summary>The article, or <c>null</c> when there is a problem instead.</summary>
    public Article? Article { get; init; }

    /// <summary>The problem, or <c>null</c> when there is an article.</summary>
    public ReadProblem? Problem { get; init; }

    /// <summary>The encoding that was detected, by its usual name.</summary>
    public string? Encoding { get; init; }

    /// <summary>The way from the article's text back to the file where the text is decoded content (HTML, JSON); empty where it is the file itself.</summary>
    public SourceMap Source { get; init; } = SourceMap.Empty;

    internal static ReadResult Of(ReadProblem problem) => new() { Problem = problem };
}
