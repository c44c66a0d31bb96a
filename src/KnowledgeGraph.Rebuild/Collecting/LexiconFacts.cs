using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Rebuild.Collecting;

/// <summary>The lexicon, as the corpus stage asks it.</summary>
public sealed class LexiconFacts(Lexicon lexicon) : ILexiconFacts
{
    private readonly Lazy<Dictionary<(string A, string B), string>> _apart = new(() => lexicon.NeverMergePairs
        .SelectMany(p => new[] { (Key: (p.A, p.B), p.Why), (Key: (p.B, p.A), p.Why) })
        .DistinctBy(p => p.Key)
        .ToDictionary(p => p.Key, p => p.Why));

    /// <inheritdoc/>
    public LexiconFact? Find(string id) => lexicon.Find(id) is { } row
        ? new LexiconFact(row.Id, row.Name, row.Type, row.Parent, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row.File}:{row.Line}"))
        : null;

    /// <inheritdoc/>
    public string? WhyApart(string a, string b) => _apart.Value.GetValueOrDefault((a, b));

    /// <inheritdoc/>
    public string Fold(string name) => MatchKey.Of(FoldedText.Fold(name));
}
