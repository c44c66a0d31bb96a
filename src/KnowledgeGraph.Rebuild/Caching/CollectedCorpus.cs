using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Caching;

/// <summary>The articles that the sources hold; their local results lie in the state.</summary>
/// <param name="Articles">The key of the local results of each article, by its id.</param>
/// <param name="Hashes">The hash of the local results, by key.</param>
/// <param name="Extracted">How many articles were extracted now; the others were known.</param>
/// <param name="Problems">What could not be read or extracted.</param>
internal sealed record CollectedCorpus(
    IReadOnlyDictionary<string, string> Articles,
    IReadOnlyDictionary<string, string> Hashes,
    int Extracted,
    IReadOnlyList<ReadProblem> Problems)
{
    /// <summary>How many articles say what another lexicon or program found in them, since their text is kept no longer.</summary>
    public int Outdated { get; init; }

    /// <summary>What each file gave, in the order of the input.</summary>
    public IReadOnlyList<ReadDocument> Documents { get; init; } = [];
}
