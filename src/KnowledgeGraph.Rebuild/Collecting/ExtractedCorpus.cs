using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Collecting;

/// <summary>The facts of all articles that could be read, and what could not.</summary>
/// <param name="Facts">One entry for each article found, in the order of the sources.</param>
/// <param name="Problems">What could not be read or extracted, in the same order.</param>
public sealed record ExtractedCorpus(IReadOnlyList<ArticleFacts> Facts, IReadOnlyList<ReadProblem> Problems)
{
    /// <summary>What each file gave, in the order of the input; empty for facts that came otherwise.</summary>
    public IReadOnlyList<ReadDocument> Documents { get; init; } = [];
}
