using System.Globalization;
using System.Reflection;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>What tells a relation between two names of a sentence: a linear model in whole numbers, thousandths of a logit (<c>Data/Learned/README.md</c>).</summary>
internal sealed class PairModel
{
    private const string Resource = "learned/pairs.tsv";

    private static readonly Lazy<PairModel> Shipped = new(() =>
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) ?? throw new InvalidOperationException("No resource " + Resource));
        return Parse(reader.ReadToEnd(), Resource);
    });

    private readonly Dictionary<string, PairRelation> _relations;

    private PairModel(Dictionary<ulong, int> weights, Dictionary<string, Dictionary<PairName, int>> names)
    {
        var table = new PairWeights(weights);
        _relations = names.ToDictionary(row => row.Key, row => new PairRelation(table, row.Key, row.Value), StringComparer.Ordinal);
    }

    /// <summary>The model that ships with the program.</summary>
    public static PairModel BuiltIn => Shipped.Value;

    /// <summary>Reads <c>predicate TAB feature TAB weight</c> lines; <c>#</c> starts a comment.</summary>
    /// <exception cref="FormatException">A line is malformed, names no feature or one that occurs twice; the message names table and line.</exception>
    public static PairModel Parse(string text, string table)
    {
        var weights = new Dictionary<ulong, int>();
        var names = new Dictionary<string, Dictionary<PairName, int>>(StringComparer.Ordinal);
        foreach (var (number, cells) in NumberedRows.Of(text))
        {
            if (cells.Length != 3 || !int.TryParse(cells[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight)
                || PairNames.Of(cells[1]) is not { } name
                || !weights.TryAdd(PairHash.Join(PairHash.Of(cells[0], name), PairHash.Of(cells[1].AsSpan(name.Text.Length))), weight))
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{table}, line {number}: expected a relation, a feature and a whole number, each feature once."));
            }

            var greatest = names.TryGetValue(cells[0], out var known) ? known : names[cells[0]] = [];
            greatest[name] = Math.Max(greatest.GetValueOrDefault(name, weight), weight);
        }

        return new PairModel(weights, names);
    }

    /// <summary>What it knows of a relation, or <c>null</c>.</summary>
    public PairRelation? Of(string predicate) => _relations.GetValueOrDefault(predicate);
}
