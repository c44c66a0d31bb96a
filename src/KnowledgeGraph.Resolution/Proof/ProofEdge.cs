using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Resolution.Proof;

/// <summary>The relationships around a claim.</summary>
internal static class ProofEdge
{
    private static readonly IReadOnlyDictionary<string, object> Nothing = new Dictionary<string, object>();

    public static GraphEdge Subject(string claim, string node) => Of("SUBJECT", claim, node);

    public static GraphEdge Object(string claim, string node) => Of("OBJECT", claim, node);

    public static GraphEdge SaidBy(string claim, string node) => Of("SAID_BY", claim, node);

    public static GraphEdge StatedIn(string claim, string article) => Of("STATED_IN", claim, article);

    private static GraphEdge Of(string type, string from, string to) => new(ContentId.Edge(type, from, to), type, from, to, Nothing);
}
