using KnowledgeGraph.Evaluation.Scoring;
using KnowledgeGraph.Extraction.Confidence;

namespace KnowledgeGraph.Evaluation.Confidence;

/// <summary>Rates the claims of each annotated article by a model learnt without that article: how far confidences can be believed.</summary>
public sealed class CrossValidation
{
    private static readonly int[] Edges = [0, 500, 600, 700, 800, 850, 900, 950, 1001];

    private readonly List<(int Confidence, bool IsRight)> _rated = [];
    private readonly int _expected;

    /// <summary>Rates all examples of the own field, article by article.</summary>
    /// <param name="examples">All examples.</param>
    /// <param name="expected">How many relations were annotated.</param>
    /// <param name="penalty">See <see cref="ConfidenceTrainer.Train"/>.</param>
    public CrossValidation(IReadOnlyList<ConfidenceExample> examples, int expected, double penalty = ConfidenceTrainer.DefaultPenalty)
    {
        _expected = expected;
        foreach (var group in examples.Where(e => e.IsOwnField).Select(e => e.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var model = new ConfidenceModel(ConfidenceTrainer.Train([.. examples.Where(e => e.Group != group)], penalty), 0);
            _rated.AddRange(examples.Where(e => e.Group == group).Select(e => (model.Of(e.Features), e.IsRight)));
        }
    }

    /// <summary>The mean surprise at what is right, in nats: less is better.</summary>
    public double LogLoss => -_rated.Average(r => Math.Log((r.IsRight ? r.Confidence : 1000 - r.Confidence) / 1000.0));

    /// <summary>The surprise of saying of every claim how often claims are right.</summary>
    public double LogLossOfMean
    {
        get
        {
            var right = _rated.Average(r => r.IsRight ? 1.0 : 0);
            return -((right * Math.Log(right)) + ((1 - right) * Math.Log(1 - right)));
        }
    }

    /// <summary>Confidence against what was observed, interval by interval; empty intervals are left out.</summary>
    public IReadOnlyList<ReliabilityRow> Reliability() =>
        [.. Edges.Zip(Edges.Skip(1)).Select(edge => (edge, In: _rated.Where(r => r.Confidence >= edge.First && r.Confidence < edge.Second).ToList()))
            .Where(b => b.In.Count > 0)
            .Select(b => new ReliabilityRow(b.edge.First, b.edge.Second, b.In.Count, b.In.Average(r => r.Confidence) / 1000, b.In.Average(r => r.IsRight ? 1.0 : 0)))];

    /// <summary>What each floor would give, from none to 900.</summary>
    public IReadOnlyList<FloorRow> Floors() => [.. Enumerable.Range(0, 19).Select(i => i * 50).Select(floor => new FloorRow(floor, At(floor)))];

    /// <summary>
    /// The highest floor that costs no more than half a point of F1 against the best one, 300 at most: precision is worth more
    /// than recall, but a rule younger than the table must not fall silent.
    /// </summary>
    public int Floor()
    {
        var rows = Floors().Where(r => r.Floor <= 300).ToList();
        var best = rows.Max(r => r.Score.F1);
        return rows.Last(r => r.Score.F1 >= best - 0.005).Floor;
    }

    private Score At(int floor)
    {
        var kept = _rated.Where(r => r.Confidence >= floor).ToList();
        return new Score(kept.Count(r => r.IsRight), _expected, kept.Count);
    }
}
