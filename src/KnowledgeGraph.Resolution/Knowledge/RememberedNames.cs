namespace KnowledgeGraph.Resolution.Knowledge;

/// <summary>Folds each name once in a run: the same few thousand names are compared again and again.</summary>
internal sealed class RememberedNames(ILexiconFacts lexicon) : ILexiconFacts
{
    private const int LongestName = 64;

    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);

    public LexiconFact? Find(string id) => lexicon.Find(id);

    public string? WhyApart(string a, string b) => lexicon.WhyApart(a, b);

    public string Fold(string name)
    {
        if (name.Length > LongestName)
        {
            return lexicon.Fold(name);
        }

        if (!_folded.TryGetValue(name, out var folded))
        {
            _folded.Add(name, folded = lexicon.Fold(name));
        }

        return folded;
    }
}
