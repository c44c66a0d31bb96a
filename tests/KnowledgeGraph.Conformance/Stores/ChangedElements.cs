using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>How many nodes and relationships of two graphs differ: made, changed or gone.</summary>
internal static class ChangedElements
{
    public static int Count(PropertyGraph before, PropertyGraph after)
    {
        var (old, fresh) = (Texts(before), Texts(after));
        return old.Keys.Union(fresh.Keys, StringComparer.Ordinal).Count(id => old.GetValueOrDefault(id) != fresh.GetValueOrDefault(id));
    }

    private static Dictionary<string, string> Texts(PropertyGraph graph) => graph.Nodes
        .Select(n => (n.Id, Text: string.Join(':', n.Labels) + Properties(n.Properties)))
        .Concat(graph.Edges.Select(e => (e.Id, Text: $"{e.From} {e.Type} {e.To} {Properties(e.Properties)}")))
        .ToDictionary(e => e.Id, e => e.Text, StringComparer.Ordinal);

    private static string Properties(IReadOnlyDictionary<string, object> properties) =>
        string.Join('|', properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + "=" + GraphDigest.Canonical(p.Value)));
}
