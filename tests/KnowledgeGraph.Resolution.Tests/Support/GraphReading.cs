using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Resolution.Tests.Support;

/// <summary>Reads small graphs the way a specification speaks of them.</summary>
internal static class GraphReading
{
    public static PropertyGraph Graph(this PlainLexicon lexicon, params ArticleBuilder[] articles) =>
        new Resolver(lexicon).Resolve([.. articles.Select(a => a.Build())]);

    public static GraphNode[] Labelled(this PropertyGraph graph, string label) => [.. graph.Nodes.Where(n => n.Labels.Contains(label, StringComparer.Ordinal))];

    public static GraphNode Node(this PropertyGraph graph, string id) => graph.Nodes.Single(n => n.Id == id);

    public static GraphEdge[] Typed(this PropertyGraph graph, string type) => [.. graph.Edges.Where(e => e.Type == type)];

    public static string Text(this GraphNode node, string property) => (string)node.Properties[property];

    public static string[] Names(this IEnumerable<GraphNode> nodes) => [.. nodes.Select(n => n.Text("name")).Order(StringComparer.Ordinal)];

    public static string Digest(this PlainLexicon lexicon, IEnumerable<ArticleFacts> facts) => GraphDigest.Of(new Resolver(lexicon).Resolve([.. facts]));
}
