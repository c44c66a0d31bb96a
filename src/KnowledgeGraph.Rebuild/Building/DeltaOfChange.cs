using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Incremental;
using KnowledgeGraph.Storage.Delta;

namespace KnowledgeGraph.Rebuild.Building;

/// <summary>The change of a graph as a store takes it.</summary>
internal static class DeltaOfChange
{
    public static GraphDelta Of(GraphChange change, GraphSchema schema) => new()
    {
        NewNodes = change.NewNodes,
        ChangedNodes = [.. change.ChangedNodes.Select(c => Changed(c.Node, c.Before, schema))],
        OldNodes = change.OldNodes,
        NewEdges = change.NewEdges,
        ChangedEdges = [.. change.ChangedEdges.Select(e => new EdgeChange(e, Lacking(e.Properties, Owners(e.Type, schema), schema)))],
        OldEdges = change.OldEdges,
    };

    private static NodeChange Changed(GraphNode node, IReadOnlyList<string> before, GraphSchema schema) => new(
        node,
        [.. node.Labels.Except(before, StringComparer.Ordinal)],
        [.. before.Except(node.Labels, StringComparer.Ordinal)],
        Lacking(node.Properties, before.Union(node.Labels, StringComparer.Ordinal), schema));

    // What it had before is not remembered; of what it can have, it keeps what it now has.
    private static string[] Lacking(IReadOnlyDictionary<string, object> properties, IEnumerable<string> owners, GraphSchema schema) =>
        [.. owners.SelectMany(schema.PropertiesOf).Select(p => p.Name).Where(name => !properties.ContainsKey(name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Owners(string type, GraphSchema schema) =>
        schema.Projection.TryGetRelationship(type, out _) ? [PropertyRule.Projected, type] : [type];
}
