using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Resolution.Entities;
using KnowledgeGraph.Resolution.Times;

namespace KnowledgeGraph.Resolution.Figures;

/// <summary>Makes the node of a figure from all its statements, whatever their order.</summary>
internal static class FigureNodes
{
    public static GraphNode Of(string id, IReadOnlyList<(FigureUse Use, int Weight)> uses)
    {
        var quantity = uses[0].Use.Quantity;
        var properties = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["value"] = (double)quantity.Value,
            ["unit"] = quantity.Unit,
            ["bound"] = Most(uses.Select(u => (u.Use.Quantity.Bound.ToString().ToLowerInvariant(), u.Weight))),
            ["text"] = Most(uses.Select(u => (u.Use.Text, u.Weight))),
        };
        if (quantity.ValueMax is { } max)
        {
            properties["valueMax"] = (double)max;
        }

        if (uses.Where(u => u.Use.Measure is not null).ToArray() is { Length: > 0 } measured)
        {
            properties["measure"] = Most(measured.Select(u => (u.Use.Measure!, u.Weight)));
        }

        AddAsOf(properties, [.. uses.Select(u => u.Use.AsOf).OfType<TimeValue>()]);
        return new GraphNode(id, ["Figure"], properties);
    }

    private static void AddAsOf(Dictionary<string, object> properties, IReadOnlyList<TimeValue> times)
    {
        if (times.Count > 0)
        {
            var asOf = TimeNodes.Widest(times);
            properties["asOf"] = asOf.Name;
            properties["from"] = asOf.From;
            properties["to"] = asOf.To;
        }
    }

    private static string Most(IEnumerable<(string, int)> votes) => Majority.Of(votes, StringComparer.Ordinal);
}
