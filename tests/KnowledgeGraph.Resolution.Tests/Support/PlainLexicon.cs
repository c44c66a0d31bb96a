using KnowledgeGraph.Resolution.Knowledge;

namespace KnowledgeGraph.Resolution.Tests.Support;

/// <summary>A lexicon of a few rows, given in the test.</summary>
internal sealed class PlainLexicon : ILexiconFacts
{
    private readonly Dictionary<string, LexiconFact> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _redirects = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), string> _apart = [];

    public PlainLexicon Row(LexiconFact fact)
    {
        _rows.Add(fact.Id, fact);
        return this;
    }

    public PlainLexicon Redirect(string from, string to)
    {
        _redirects.Add(from, to);
        return this;
    }

    public PlainLexicon NeverMerge(string a, string b, string why)
    {
        _apart[(a, b)] = _apart[(b, a)] = why;
        return this;
    }

    public LexiconFact? Find(string id) => _rows.GetValueOrDefault(_redirects.GetValueOrDefault(id, id));

    public string? WhyApart(string a, string b) => _apart.GetValueOrDefault((a, b));

    public string Fold(string name) => new([.. name.ToLowerInvariant().Where(c => !char.IsWhiteSpace(c) && !"《》“”-".Contains(c, StringComparison.Ordinal))]);
}
