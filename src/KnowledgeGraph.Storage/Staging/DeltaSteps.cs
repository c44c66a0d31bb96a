using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Delta;

namespace KnowledgeGraph.Storage.Staging;

/// <summary>A difference cut into steps that can be written one after the other: deletions, nodes, relationships, each sorted so that a step needs few statements.</summary>
internal static class DeltaSteps
{
    public static IEnumerable<GraphDelta> Of(GraphDelta delta, int elements) =>
    [
        .. Steps(delta.OldEdges.OrderBy(e => e.Type, StringComparer.Ordinal), elements, part => new GraphDelta { OldEdges = part }),
        .. Steps(delta.OldNodes, elements, part => new GraphDelta { OldNodes = part }),
        .. delta.Nameless > 0 ? [new GraphDelta { Nameless = delta.Nameless }] : Array.Empty<GraphDelta>(),
        .. Steps(delta.NewNodes.OrderBy(Kind, StringComparer.Ordinal), elements, part => new GraphDelta { NewNodes = part }),
        .. Steps(delta.ChangedNodes, elements, part => new GraphDelta { ChangedNodes = part }),
        .. Steps(delta.NewEdges.OrderBy(Kind, StringComparer.Ordinal), elements, part => new GraphDelta { NewEdges = part }),
        .. Steps(delta.ChangedEdges, elements, part => new GraphDelta { ChangedEdges = part }),
    ];

    private static IEnumerable<GraphDelta> Steps<T>(IEnumerable<T> all, int elements, Func<T[], GraphDelta> step) => all.Chunk(elements).Select(step);

    private static string Kind(GraphNode node) => string.Join(':', node.Labels) + " " + DeltaRows.Dates(node.Properties);

    private static string Kind(GraphEdge edge) => edge.Type + " " + DeltaRows.Dates(edge.Properties);
}
