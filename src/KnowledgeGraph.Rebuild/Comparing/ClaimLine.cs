using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Rebuild.Comparing;

/// <summary>A claim as a person reads it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Predicate">What it states.</param>
/// <param name="Subject">The subject's name.</param>
/// <param name="Object">The object's name, a date, or empty.</param>
/// <param name="Modality">How sure the article is.</param>
/// <param name="Quote">The words that state it.</param>
/// <param name="Article">The article's title, else its id.</param>
public sealed record ClaimLine(string Id, string Predicate, string Subject, string Object, string Modality, string Quote, string Article)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Subject} {Predicate} {Object}{(Modality == "asserted" ? string.Empty : $" ({Modality})")} “{Quote}” —— {Article}";

    /// <summary>The relationships that tell what a claim speaks of, and where it stands.</summary>
    internal static IReadOnlyList<string> ProofTypes { get; } = ["SUBJECT", "OBJECT", "STATED_IN"];

    /// <summary>Whether a node is a claim.</summary>
    internal static bool IsClaim(GraphNode node) => node.Labels.Contains("Claim", StringComparer.Ordinal);

    /// <summary>What lines call a node.</summary>
    internal static string NameOf(GraphNode node) => Text(node, "title") is { Length: > 0 } title ? title : Resolution.Proof.NodeName.Of(node);

    /// <summary>Every claim of a graph, by id.</summary>
    internal static Dictionary<string, ClaimLine> AllOf(PropertyGraph graph)
    {
        var nodes = graph.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        var proof = graph.Edges.Where(e => ProofTypes.Contains(e.Type, StringComparer.Ordinal)).ToLookup(e => (e.From, e.Type), e => e.To);
        return graph.Nodes.Where(IsClaim).ToDictionary(n => n.Id, n => Of(n, nodes, proof), StringComparer.Ordinal);
    }

    private static ClaimLine Of(GraphNode claim, Dictionary<string, GraphNode> nodes, ILookup<(string, string), string> proof) => new(
        claim.Id,
        Text(claim, "predicate"),
        string.Join('、', proof[(claim.Id, "SUBJECT")].Order(StringComparer.Ordinal).Select(id => Name(nodes, id))),
        proof[(claim.Id, "OBJECT")].Select(id => Name(nodes, id)).FirstOrDefault() ?? Text(claim, "dateText"),
        Text(claim, "modality"),
        string.Join(' ', Text(claim, "quote").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        proof[(claim.Id, "STATED_IN")].Select(id => nodes.TryGetValue(id, out var article) && Text(article, "title") is { Length: > 0 } title ? title : id).FirstOrDefault() ?? string.Empty);

    private static string Name(Dictionary<string, GraphNode> nodes, string id) =>
        nodes.TryGetValue(id, out var node) ? Resolution.Proof.NodeName.Of(node) : id;

    private static string Text(GraphNode node, string property) => node.Properties.GetValueOrDefault(property) as string ?? string.Empty;
}
