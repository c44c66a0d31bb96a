using System.Globalization;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>A graph in one of two colours: every node and every relationship of it changes with the colour, so that a mixture is seen at any two elements.</summary>
internal static class Stripes
{
    /// <summary>A chain of companies.</summary>
    /// <param name="elements">How many nodes and relationships in all.</param>
    /// <param name="colour">How all names begin; its length is the support of all relationships.</param>
    public static PropertyGraph Of(int elements, string colour)
    {
        var nodes = Enumerable.Range(0, elements / 2).Select(i => Node(i, colour)).OrderBy(n => n.Id, StringComparer.Ordinal).ToArray();
        var edges = Enumerable.Range(0, (elements / 2) - 1).Select(i => Edge(i, colour)).OrderBy(e => e.Id, StringComparer.Ordinal);
        return new PropertyGraph(nodes, [.. edges]);
    }

    private static GraphNode Node(int number, string colour) => new(Id(number), ["Company", "Entity", "Organization"], new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["name"] = colour + Text(number),
        ["nameFolded"] = colour + Text(number),
        ["aliases"] = Array.Empty<string>(),
        ["scope"] = "corpus",
    });

    private static GraphEdge Edge(int number, string colour) => new("rel/" + Text(number), "COOPERATES_WITH", Id(number), Id(number + 1), new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["support"] = (long)colour.Length,
    });

    private static string Id(int number) => "u/" + Text(number);

    private static string Text(int number) => number.ToString("D7", CultureInfo.InvariantCulture);
}
