using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>What tells a relation between two names of a sentence: a linear model in whole numbers, thousandths of a logit (<c>Data/Learned/README.md</c>).</summary>
internal sealed class PairModel
{
    private const string Resource = "learned/pairs.tsv";
    private const string Bias = "bias";

    private static readonly Lazy<PairModel> Shipped = new(() =>
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) ?? throw new InvalidOperationException("No resource " + Resource));
        return Parse(reader.ReadToEnd(), Resource);
    });

    private readonly FrozenDictionary<ulong, int> _weights;

    private PairModel(Dictionary<ulong, int> weights) => _weights = weights.ToFrozenDictionary();

    /// <summary>The model that ships with the program.</summary>
    public static PairModel BuiltIn => Shipped.Value;

    /// <summary>Reads <c>predicate TAB feature TAB weight</c> lines; <c>#</c> starts a comment.</summary>
    /// <exception cref="FormatException">A line is malformed or a feature occurs twice; the message names table and line.</exception>
    public static PairModel Parse(string text, string table)
    {
        var weights = new Dictionary<ulong, int>();
        foreach (var (number, cells) in NumberedRows.Of(text))
        {
            if (cells.Length != 3 || !int.TryParse(cells[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight)
                || !weights.TryAdd(PairHash.Go(PairHash.Of(cells[0]), cells[1]), weight))
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{table}, line {number}: expected a relation, a feature and a whole number, each feature once."));
            }
        }

        return new PairModel(weights);
    }

    /// <summary>What a feature weighs.</summary>
    public int WeightOf(ulong feature) => _weights.GetValueOrDefault(feature);

    /// <summary>Where the scores of a relation begin.</summary>
    public int BiasOf(string predicate) => WeightOf(PairHash.Go(PairHash.Of(predicate), Bias));
}
