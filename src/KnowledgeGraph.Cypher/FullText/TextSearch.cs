using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Cypher.FullText;

/// <summary>
/// Runs full-text queries: every clause gives the elements it is found in with a score by BM25 (Robertson and others, 1994;
/// k1 = 1.2, b = 0.75, and Lucene's form of the inverse document frequency), and scores add up.
/// </summary>
public sealed class TextSearch
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    private readonly ITextPostings _postings;

    private TextSearch(ITextPostings postings) => _postings = postings;

    /// <summary>Appends what a query finds, best first, equal scores by ascending id.</summary>
    /// <param name="postings">The index.</param>
    /// <param name="query">The query, in Lucene's syntax.</param>
    /// <param name="into">Where the matches go.</param>
    /// <exception cref="CypherException">The query cannot be read.</exception>
    public static void Run(ITextPostings postings, string query, List<TextMatch> into)
    {
        var found = new TextSearch(postings).Find(TextQueryParser.Parse(query));
        into.AddRange(found.Select(f => new TextMatch(f.Key, f.Value)).OrderByDescending(m => m.Score).ThenBy(m => m.Element));
    }

    private Dictionary<long, double> Find(TextClause clause) => clause switch
    {
        TextClause.Term term => OfTerm(term),
        TextClause.Phrase phrase => OfPhrase(phrase),
        TextClause.All all => OfAll(all),
        TextClause.Group group => OfGroup(group),
        _ => throw new InvalidOperationException(clause.GetType().Name),
    };

    private Dictionary<long, double> OfTerm(TextClause.Term term)
    {
        var scores = Scores(term.Text, term.IsPrefix, term.Boost);
        return term.Key is null ? scores : Where(scores, e => Stands([term.Text], term.IsPrefix, term.Key, e));
    }

    /// <summary>Every element with a term, each with the same score.</summary>
    private Dictionary<long, double> OfAll(TextClause.All all)
    {
        var postings = new List<TextPosting>();
        _postings.Find("", isPrefix: true, postings);
        return postings.Select(p => p.Element).Distinct().ToDictionary(e => e, _ => all.Boost);
    }

    private Dictionary<long, double> OfPhrase(TextClause.Phrase phrase)
    {
        Dictionary<long, double>? all = null;
        foreach (var term in phrase.Terms.Distinct(StringComparer.Ordinal))
        {
            var found = Scores(term, isPrefix: false, phrase.Boost);
            all = all is null ? found : Both(all, found);
        }

        return Where(all ?? [], e => Stands(phrase.Terms, false, phrase.Key, e));
    }

    private Dictionary<long, double> OfGroup(TextClause.Group group)
    {
        Dictionary<long, double>? required = null;
        var optional = new Dictionary<long, double>();
        foreach (var (occurrence, clause) in group.Clauses.Where(c => c.Occurrence != Occurrence.MustNot))
        {
            var found = Find(clause);
            if (occurrence == Occurrence.Must)
            {
                required = required is null ? found : Both(required, found);
                continue;
            }

            foreach (var (element, score) in found)
            {
                optional[element] = optional.GetValueOrDefault(element) + score;
            }
        }

        var result = required is null ? optional : required.ToDictionary(r => r.Key, r => r.Value + optional.GetValueOrDefault(r.Key));
        foreach (var (_, clause) in group.Clauses.Where(c => c.Occurrence == Occurrence.MustNot))
        {
            foreach (var element in Find(clause).Keys)
            {
                result.Remove(element);
            }
        }

        return group.Boost == 1 ? result : result.ToDictionary(r => r.Key, r => r.Value * group.Boost);
    }

    private Dictionary<long, double> Scores(string term, bool isPrefix, double boost)
    {
        var postings = new List<TextPosting>();
        _postings.Find(term, isPrefix, postings);
        var counts = new Dictionary<long, (int Count, int Length)>();
        foreach (var posting in postings)
        {
            counts[posting.Element] = (counts.GetValueOrDefault(posting.Element).Count + posting.Count, posting.Length);
        }

        var rarity = Math.Log(1 + ((_postings.Documents - counts.Count + 0.5) / (counts.Count + 0.5)));
        var average = (double)_postings.Terms / Math.Max(1, _postings.Documents);
        return counts.ToDictionary(c => c.Key, c => boost * rarity * c.Value.Count / (c.Value.Count + (Saturation * (1 - LengthWeight + (LengthWeight * c.Value.Length / average)))));
    }

    private bool Stands(IReadOnlyList<string> terms, bool isPrefix, string? key, long element) =>
        _postings.Texts(element).Any(t => (key is null || t.Key == key) && Follow(TextTerms.Stored(t.Text), terms, isPrefix));

    private static bool Follow(List<string> stored, IReadOnlyList<string> sought, bool isPrefix)
    {
        for (var start = 0; start + sought.Count <= stored.Count; start++)
        {
            var length = 0;
            while (length < sought.Count && (isPrefix ? stored[start + length].StartsWith(sought[length], StringComparison.Ordinal) : stored[start + length] == sought[length]))
            {
                length++;
            }

            if (length == sought.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<long, double> Both(Dictionary<long, double> left, Dictionary<long, double> right) =>
        left.Where(l => right.ContainsKey(l.Key)).ToDictionary(l => l.Key, l => l.Value + right[l.Key]);

    private static Dictionary<long, double> Where(Dictionary<long, double> scores, Func<long, bool> holds) =>
        scores.Where(s => holds(s.Key)).ToDictionary(s => s.Key, s => s.Value);
}
