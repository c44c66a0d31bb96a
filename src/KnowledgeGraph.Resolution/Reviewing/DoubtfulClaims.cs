using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Proof;

namespace KnowledgeGraph.Resolution.Reviewing;

/// <summary>Claims below a confidence that no person has decided on.</summary>
internal sealed class DoubtfulClaims(PropertyGraph graph, IReadOnlyDictionary<string, GraphNode> nodes)
{
    private readonly ILookup<(string, string), string> _ends = graph.Edges
        .Where(e => e.Type is "SUBJECT" or "OBJECT" or "STATED_IN")
        .ToLookup(e => (e.From, e.Type), e => e.To);

    public IEnumerable<ReviewItem> Below(int confidence) =>
        from claim in graph.Nodes
        where claim.Labels.Contains("Claim", StringComparer.Ordinal) && !claim.Properties.ContainsKey("verdict")
        let sure = (int)(long)claim.Properties["confidence"]
        where sure < confidence
        select new ReviewItem(
            ReviewKind.Claim, claim.Id, null, sure, What(claim), (string)claim.Properties["rule"],
            (string)claim.Properties["quote"], _ends[(claim.Id, "STATED_IN")].FirstOrDefault());

    private string What(GraphNode claim)
    {
        var subjects = _ends[(claim.Id, "SUBJECT")].Select(Name).Order(StringComparer.Ordinal);
        var target = _ends[(claim.Id, "OBJECT")].Select(Name).FirstOrDefault() ?? claim.Properties.GetValueOrDefault("dateText") as string ?? "?";
        return $"{string.Join('、', subjects)} {claim.Properties["predicate"]} {target} ({claim.Properties["modality"]})";
    }

    private string Name(string id) => nodes.TryGetValue(id, out var node) ? NodeName.Of(node) : id;
}
