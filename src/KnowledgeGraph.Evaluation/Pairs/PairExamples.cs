using System.Globalization;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Evaluation.Confidence;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Evaluation.Running;
using KnowledgeGraph.Evaluation.Scoring;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Evaluation.Pairs;

/// <summary>
/// Gathers judged pairs: of annotated articles, with the names that annotators gave and with those that were found; of sentences that say all that
/// is expected of one relation. What is not annotated is wrong; what is told as planned or denied teaches nothing.
/// </summary>
public sealed class PairExamples(Lexicon lexicon)
{
    private const double ArticleWeight = 0.5;
    private const int OtherArticles = 2;

    private readonly Extractor _extractor = new(lexicon);
    private readonly List<(string Group, string Fact, string Rule, bool IsRight)> _ruled = [];
    private readonly List<JudgedPair> _all = [];

    /// <summary>The pairs so far, those of rules that hold elsewhere marked.</summary>
    public IReadOnlyList<JudgedPair> All
    {
        get
        {
            var articles = _ruled.Where(r => r.IsRight).ToLookup(r => r.Rule, r => r.Group, StringComparer.Ordinal);
            var held = _ruled.Where(r => articles[r.Rule].Where(group => group != r.Group).Distinct(StringComparer.Ordinal).Count() >= OtherArticles).Select(r => r.Fact).ToHashSet(StringComparer.Ordinal);
            return [.. _all.Select(pair => pair with { IsRuled = held.Contains(pair.Fact) })];
        }
    }

    /// <summary>Adds the pairs of an annotated article, with its names given and found.</summary>
    public void Add(GoldFile gold, Article article)
    {
        Add(gold, article, AnnotatedMentions.Of(gold, article), "given");
        Add(gold, article, null, "found");
    }

    /// <summary>Adds the pairs of a sentence.</summary>
    public void Add(MarkedSentence sentence)
    {
        var group = "sentence " + _all.Count.ToString(CultureInfo.InvariantCulture);
        var facts = _extractor.Extract(sentence.Article, sentence.Mentions);
        var names = facts.Entities.Select(e => (e.Key, e.Name)).Concat(facts.Figures.Select(f => (f.Key, Name: f.Text))).ToDictionary(e => e.Key, e => e.Name, StringComparer.Ordinal);
        foreach (var pair in _extractor.Pairs(sentence.Article, sentence.Mentions).Where(p => p.IsAsserted && p.Predicate == sentence.Predicate))
        {
            var (subject, other) = (names[pair.Subject], names[pair.Object]);
            var isRight = Says(sentence.Expected, subject, other) || (RelationScorer.IsSymmetric(pair.Predicate) && Says(sentence.Expected, other, subject));
            _all.Add(new JudgedPair(pair.Predicate, string.Empty, IsRuled: false, new ConfidenceExample(group, pair.Features, isRight, 1, IsOwnField: false)));
        }
    }

    private static bool Says(IReadOnlySet<string> expected, string subject, string other) => expected.Contains(subject + " → " + other);

    private void Add(GoldFile gold, Article article, IReadOnlyList<Core.Entities.Mention>? mentions, string mode)
    {
        var facts = mentions is null ? _extractor.Extract(article) : _extractor.Extract(article, mentions);
        var scorer = new RelationScorer(gold, facts);
        foreach (var claim in facts.Claims.Where(c => c.Object is not null && !c.Rule.StartsWith("learned.", StringComparison.Ordinal)))
        {
            _ruled.Add((gold.Name, Fact(gold, mode, claim.Predicate, claim.Subject, claim.Object!), claim.Rule, scorer.States(claim.Predicate, claim.Subject, claim.Object!) == true));
        }

        foreach (var pair in _extractor.Pairs(article, mentions).Where(p => p.IsAsserted))
        {
            if (scorer.States(pair.Predicate, pair.Subject, pair.Object) is { } isRight)
            {
                _all.Add(new JudgedPair(pair.Predicate, Fact(gold, mode, pair.Predicate, pair.Subject, pair.Object), IsRuled: false, new ConfidenceExample(gold.Name, pair.Features, isRight, ArticleWeight, IsOwnField: true)));
            }
        }
    }

    private static string Fact(GoldFile gold, string mode, string predicate, string subject, string other) => string.Join('|', gold.Name, mode, predicate, subject, other);
}
