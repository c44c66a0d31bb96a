using System.Globalization;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Graph;
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
    public IEnumerable<GraphNode> Nodes => _figures.Select(f => FigureNodes.Of(f.Key, [.. f.Value.Select(use => (use, 1))]));

    /// <summary>Every statement, by the id of the figure's node.</summary>
    public IReadOnlyDictionary<string, List<FigureUse>> Uses => _figures;

    /// <summary>The id of a figure's node.</summary>
    /// <param name="subject">The id of the node it is about; the article's where none is stated.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="claim">The claim that states it, or <c>null</c>.</param>
    /// <param name="regions">The ids of the regions it counts in, in ordinal order.</param>
    public string IdOf(string subject, LocalFigure figure, Claim? claim, IEnumerable<string> regions)
    {
        var quantity = figure.Quantity;
        var use = new FigureUse(quantity, Surfaces.Mend(figure.Text), figure.Measure ?? claim?.Role, figure.AsOf ?? claim?.Time?.Value);
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
}
