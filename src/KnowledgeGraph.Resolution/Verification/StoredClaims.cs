using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Projection;
using KnowledgeGraph.Resolution.Proof;

namespace KnowledgeGraph.Resolution.Verification;

/// <summary>Reads claims back from a graph for projection.</summary>
internal static class StoredClaims
{
    public static IReadOnlyList<ClaimRow> Read(PropertyGraph graph, IReadOnlyDictionary<string, GraphNode> nodes)
    {
        var proof = graph.Edges.Where(e => e.Type is "SUBJECT" or "OBJECT" or "STATED_IN").ToLookup(e => (e.From, e.Type), e => e.To);
        return [.. graph.Nodes.Where(n => n.Labels.Contains("Claim", StringComparer.Ordinal)).Select(c => Row(c, proof, nodes)).OfType<ClaimRow>()];
    }

    private static ClaimRow? Row(GraphNode claim, ILookup<(string, string), string> proof, IReadOnlyDictionary<string, GraphNode> nodes)
    {
        if (proof[(claim.Id, "STATED_IN")].FirstOrDefault() is not { } articleId || !nodes.TryGetValue(articleId, out var article))
        {
            return null;
        }

        return new ClaimRow
        {
            Id = claim.Id,
            Predicate = Text(claim, "predicate") ?? string.Empty,
            IsFact = Text(claim, "modality") == ClaimNode.ModalityName(Core.Claims.Modality.Asserted),
            Subjects = [.. proof[(claim.Id, "SUBJECT")].Order(StringComparer.Ordinal)],
            Object = proof[(claim.Id, "OBJECT")].FirstOrDefault(),
            Role = Text(claim, "role"),
            Time = ClaimNode.TimeOf(claim),
            Origin = Text(article, "origin") ?? articleId,
            PublishedOn = article.Properties.GetValueOrDefault("publishedOn") as DateOnly?,
        };
    }

    private static string? Text(GraphNode node, string property) => node.Properties.GetValueOrDefault(property) as string;
}
