using System.Globalization;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Resolution.Entities;

namespace KnowledgeGraph.Resolution.Figures;

/// <summary>
/// One node a figure: subject, measure, value, unit, as-of time and regions. Two articles with two values make two nodes;
/// how a text bounds the value (近, 超) does not.
/// </summary>
internal sealed class FigureRegistry(Func<string, string> fold)
{
    private readonly SortedDictionary<string, List<FigureUse>> _figures = new(StringComparer.Ordinal);

    /// <summary>The figure nodes.</summary>
    public IEnumerable<GraphNode> Nodes => _figures.Select(f => Node(f.Key, f.Value));

    /// <summary>The id of a figure's node.</summary>
    /// <param name="subject">The id of the node it is about; the article's where none is stated.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="claim">The claim that states it, or <c>null</c>.</param>
    /// <param name="regions">The ids of the regions it counts in, in ordinal order.</param>
    public string IdOf(string subject, LocalFigure figure, Claim? claim, IEnumerable<string> regions)
    {
        var use = new FigureUse(figure, figure.Measure ?? claim?.Role, figure.AsOf ?? claim?.Time?.Value);
        var quantity = figure.Quantity;
        var id = ContentId.Of(
            "f", subject, fold(use.Measure ?? string.Empty), Exact(quantity.Value), quantity.ValueMax is { } max ? Exact(max) : null,
            quantity.Unit, use.AsOf?.Name, string.Join('|', regions));
        if (!_figures.TryGetValue(id, out var uses))
        {
            _figures.Add(id, uses = []);
        }

        uses.Add(use);
        return id;
    }

    private static string Exact(decimal value) => value.ToString("G29", CultureInfo.InvariantCulture);

    private static GraphNode Node(string id, IReadOnlyList<FigureUse> uses)
    {
        var quantity = uses[0].Figure.Quantity;
        var properties = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["value"] = (double)quantity.Value,
            ["unit"] = quantity.Unit,
            ["bound"] = Most(uses.Select(u => u.Figure.Quantity.Bound.ToString().ToLowerInvariant())),
            ["text"] = Most(uses.Select(u => Surfaces.Mend(u.Figure.Text))),
        };
        if (quantity.ValueMax is { } max)
        {
            properties["valueMax"] = (double)max;
        }

        if (uses.Select(u => u.Measure).OfType<string>().ToArray() is { Length: > 0 } measures)
        {
            properties["measure"] = Most(measures);
        }

        AddAsOf(properties, uses[0].AsOf);
        return new GraphNode(id, ["Figure"], properties);
    }

    private static void AddAsOf(Dictionary<string, object> properties, TimeValue? asOf)
    {
        if (asOf is not null)
        {
            properties["asOf"] = asOf.Name;
            properties["from"] = asOf.From;
            properties["to"] = asOf.To;
        }
    }

    private static string Most(IEnumerable<string> votes) => Majority.Of(votes.Select(v => (v, 1)), StringComparer.Ordinal);
}
