using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Evaluation.Scoring;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Evaluation.Sentences;

/// <summary>
/// The rules on sentences of another field with the names given: what generalises. Each ordered pair counts once a predicate;
/// of symmetric relations each unordered pair.
/// </summary>
public sealed class SentenceRun(Extractor extractor)
{
    private readonly ArticleReader _reader = new();
    private readonly List<SentenceError> _errors = [];
    private readonly SortedDictionary<string, Score> _scores = new(StringComparer.Ordinal);

    /// <summary>Scores by predicate.</summary>
    public IReadOnlyDictionary<string, Score> Scores => _scores;

    /// <summary>Everything missed or found too much.</summary>
    public IReadOnlyList<SentenceError> Errors => _errors;

    /// <summary>All predicates together.</summary>
    public Score All => _scores.Values.Aggregate(default(Score), (sum, score) => sum + score);

    /// <summary>Scores one sentence.</summary>
    public void Add(RelatedSentence sentence) => Judge(sentence);

    /// <summary>Scores one sentence and gives its claims between annotated names, with their features and whether each is borne out.</summary>
    public IReadOnlyList<(Claim Claim, IReadOnlyList<string> Features, bool IsRight)> Judge(RelatedSentence sentence)
    {
        var article = _reader.Read("sentence.txt", Encoding.UTF8.GetBytes(sentence.Text)).Select(r => r.Article).OfType<Article>().FirstOrDefault();
        if (article is null)
        {
            return [];
        }

        var trace = extractor.Trace(article, Mentions(article.Text, sentence));
        var facts = trace.Facts;
        var keys = facts.Entities.SelectMany(e => e.Mentions.Select(m => (m.Text, e.Key))).DistinctBy(m => m.Text, StringComparer.Ordinal)
            .ToDictionary(m => m.Text, m => m.Key, StringComparer.Ordinal);
        var links = sentence.Pairs.SelectMany(Both).Where(p => keys.ContainsKey(p.Head) && keys.ContainsKey(p.Tail) && keys[p.Head] != keys[p.Tail])
            .Select(p => (From: keys[p.Head], To: keys[p.Tail], p.Relation)).ToHashSet();
        var judged = new List<(Claim, IReadOnlyList<string>, bool)>();
        foreach (var predicate in FinanceRelations.Predicates)
        {
            judged.AddRange(Score(sentence, facts, links, predicate).Select(j => (j.Claim, trace.Features[j.Claim.Id], j.IsRight)));
        }

        return judged;
    }

    private List<(Claim Claim, bool IsRight)> Score(RelatedSentence sentence, ArticleFacts facts, HashSet<(string From, string To, string Relation)> links, string predicate)
    {
        var isSymmetric = predicate == "COOPERATES_WITH";
        (string, string) Pair(string a, string b) => isSymmetric && string.CompareOrdinal(a, b) > 0 ? (b, a) : (a, b);
        var claims = facts.Claims
            .Where(c => c.Predicate == predicate && c.Object is not null && c.Modality != Modality.Denied)
            .DistinctBy(c => Pair(c.Subject, c.Object!)).ToList();
        var allowed = links.Where(l => FinanceRelations.Allows(predicate, l.Relation)).Select(l => Pair(l.From, l.To)).ToHashSet();
        var wanted = links.Where(l => FinanceRelations.IsExactly(predicate, l.Relation)).Select(l => Pair(l.From, l.To)).ToHashSet();
        var judged = claims.ConvertAll(c => (Claim: c, IsRight: allowed.Contains(Pair(c.Subject, c.Object!))));
        var found = claims.Select(c => Pair(c.Subject, c.Object!)).ToHashSet();
        var right = judged.Count(j => j.IsRight);

        // A claim borne out by a neighbouring relation is right without being expected.
        var expected = wanted.Count(w => !found.Contains(w)) + right;
        _scores[predicate] = _scores.GetValueOrDefault(predicate) + new Score(right, expected, claims.Count);
        var names = facts.Entities.ToDictionary(e => e.Key, e => e.Name, StringComparer.Ordinal);
        _errors.AddRange(judged.Where(j => !j.IsRight).Select(j => new SentenceError("extra", predicate,
            $"{names[j.Claim.Subject]} → {names[j.Claim.Object!]} [{j.Claim.Rule}] | {sentence.Text}")));
        _errors.AddRange(wanted.Where(w => !found.Contains(w)).Select(w => new SentenceError("missed", predicate,
            $"{names[w.Item1]} → {names[w.Item2]} | {sentence.Text}")));
        return judged;
    }

    private static IEnumerable<RelatedPair> Both(RelatedPair pair) =>
        [pair, new RelatedPair(pair.Tail, pair.Head, FinanceRelations.Reversed(pair.Relation))];

    private static List<Mention> Mentions(string text, RelatedSentence sentence)
    {
        var names = sentence.Pairs.SelectMany(p => new[] { p.Head, p.Tail }).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)
            .OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).ToList();
        var found = new List<Mention>();
        foreach (var (name, index) in names.Select((n, i) => (n, i)))
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var span = new Span(at, at + name.Length);
                if (found.TrueForAll(m => !m.Span.Overlaps(span)))
                {
                    found.Add(new Mention(span, name, EntityType.Company, "given/" + index.ToString(CultureInfo.InvariantCulture), MentionSource.Article, "given"));
                }
            }
        }

        return [.. found.OrderBy(m => m.Span.Start)];
    }
}
