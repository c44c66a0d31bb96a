using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Confidence;

/// <summary>
/// How likely a claim with given features is right: a linear model whose weights are integers, so that every machine computes the
/// same. Weights and scores are thousandths of a logit; a confidence is thousandths of a probability.
/// </summary>
public sealed class ConfidenceModel
{
    private const string Resource = "confidence/weights.tsv";
    private const int Step = 250;

    // 1000 / (1 + exp(-x)) for x = 0, 0.25, 0.5 … 6, rounded: the upper half of the logistic function.
    private static readonly int[] Logistic =
    [
        500, 562, 622, 679, 731, 777, 818, 852, 881, 905, 924, 940, 953, 963, 971, 977, 982, 986, 989, 991, 993, 995, 996, 997, 998,
    ];

    private static readonly Lazy<ConfidenceModel> Shipped = new(() =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("No resource " + Resource);
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd(), Resource);
    });

    private readonly FrozenDictionary<string, int> _weights;

    /// <summary>A model of given weights.</summary>
    /// <param name="weights">Thousandths of a logit by feature.</param>
    /// <param name="floor">The confidence below which a claim is not stated, in thousandths.</param>
    public ConfidenceModel(IReadOnlyDictionary<string, int> weights, int floor)
    {
        _weights = weights.ToFrozenDictionary(StringComparer.Ordinal);
        Floor = floor;
    }

    /// <summary>The model that ships with the program.</summary>
    public static ConfidenceModel BuiltIn => Shipped.Value;

    /// <summary>The confidence below which a claim is not stated unless asked for otherwise.</summary>
    public int Floor { get; }

    /// <summary>Reads <c>feature TAB weight</c> lines; the feature <c>floor</c> gives <see cref="Floor"/>; <c>#</c> starts a comment.</summary>
    /// <exception cref="FormatException">A line is malformed or a feature occurs twice; the message names table and line.</exception>
    public static ConfidenceModel Parse(string text, string table)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        var floor = 0;
        foreach (var (number, cells) in NumberedRows.Of(text))
        {
            if (cells.Length != 2 || !int.TryParse(cells[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight) || !weights.TryAdd(cells[0], weight))
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{table}, line {number}: expected a feature, a tab and a whole number, each feature once."));
            }
        }

        if (weights.Remove("floor", out var given))
        {
            floor = given;
        }

        return new ConfidenceModel(weights, floor);
    }

    /// <summary>The confidence, 1 to 999.</summary>
    public int Of(IEnumerable<string> features)
    {
        var score = 0;
        foreach (var feature in features)
        {
            score += _weights.GetValueOrDefault(feature);
        }

        var upper = Upper(Math.Abs(score));
        return score >= 0 ? upper : 1000 - upper;
    }

    private static int Upper(int score)
    {
        var at = score / Step;
        return at >= Logistic.Length - 1
            ? Logistic[^1] + (score > 8000 ? 1 : 0)
            : Logistic[at] + ((Logistic[at + 1] - Logistic[at]) * (score % Step) / Step);
    }
}
