using System.Globalization;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Evaluation.Running;
using KnowledgeGraph.Evaluation.Scoring;
using KnowledgeGraph.Evaluation.Sentences;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Evaluation.Confidence;

/// <summary>
/// Gathers judged claims: from annotated articles as they are read and as they would be were all their names new, since rules were
/// written with those articles in view; and from sentences of another field for what they share.
/// </summary>
public sealed class ConfidenceExamples(Lexicon lexicon)
{
    private static readonly ExtractionOptions Everything = new() { MinConfidence = 0 };

    private const double SentenceWeight = 0.2;

    // The names of those sentences are given, not found, and stand alone: what tells how names were found is not theirs to teach.
    private static readonly string[] OwnFieldOnly = ["subject-found-by:", "object-found-by:", "subject-named:", "object-named:", "said:", "types:"];

    private readonly Extractor _extractor = new(lexicon, Everything);
    private readonly KnownNames _known = new(lexicon);
    private readonly List<ConfidenceExample> _examples = [];

    /// <summary>The examples so far.</summary>
    public IReadOnlyList<ConfidenceExample> All => _examples;

    /// <summary>How many relations were to be found: what recall is of.</summary>
    public int Expected { get; private set; }

    /// <summary>Adds the claims of an annotated article.</summary>
    public void Add(GoldFile gold, Article article)
    {
        Add(gold, _extractor.Trace(article));
        Add(gold, new Extractor(_known.LeftOut(article), Everything).Trace(article));
    }

    /// <summary>Adds the claims of sentences of another field.</summary>
    public void Add(IEnumerable<RelatedSentence> sentences)
    {
        var run = new SentenceRun(_extractor);
        var number = 0;
        foreach (var sentence in sentences)
        {
            number++;
            foreach (var (claim, features, isRight) in run.Judge(sentence))
            {
                var shared = features.Where(f => !Array.Exists(OwnFieldOnly, own => f.StartsWith(own, StringComparison.Ordinal))).Append("other-field").ToList();
                _examples.Add(new ConfidenceExample("sentence " + number.ToString(CultureInfo.InvariantCulture), shared, isRight, SentenceWeight, IsOwnField: false));
            }
        }
    }

    private void Add(GoldFile gold, ExtractionTrace trace)
    {
        var scorer = new RelationScorer(gold, trace.Facts);
        var right = scorer.Match().Select(m => m.Found.Id).ToHashSet(StringComparer.Ordinal);
        Expected += gold.Relations.Count;
        foreach (var claim in scorer.Counted())
        {
            _examples.Add(new ConfidenceExample(gold.Name, trace.Features[claim.Id], right.Contains(claim.Id), 1, IsOwnField: true));
        }
    }
}
