using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Identity;

namespace KnowledgeGraph.Resolution.Reviewing;

/// <summary>Names that became one on little: by a rule about shapes of names, or because two articles use the same unknown name.</summary>
internal static class DoubtfulMerges
{
    private const int SameUnknownName = 700;
    private const int OfShape = 800;

    private static readonly HashSet<string> Shapes =
        ["bracket", "maker-before", "same-stem", "short-title", "short-version", "tail-of"];

    public static IEnumerable<ReviewItem> In(PropertyGraph graph, IReadOnlyDictionary<string, GraphNode> nodes)
    {
        foreach (var mentions in graph.Edges.Where(e => e.Type == "MENTIONED_IN").GroupBy(e => e.From, StringComparer.Ordinal))
        {
            if (!nodes.TryGetValue(mentions.Key, out var node) || node.Labels.Contains("Filing", StringComparer.Ordinal))
            {
                continue;
            }

            var isUnknown = node.Properties.GetValueOrDefault("scope") as string == Scopes.Corpus;
            foreach (var mention in mentions)
            {
                var rules = ((string[])mention.Properties["because"]).Where(Shapes.Contains).ToList();
                var joins = isUnknown && mentions.Count() > 1;
                if (rules.Count > 0 || joins)
                {
                    yield return Item(node, mention, rules, rules.Count > 0 ? OfShape : SameUnknownName);
                }
            }
        }
    }

    private static ReviewItem Item(GraphNode node, GraphEdge mention, List<string> rules, int confidence) => new(
        ReviewKind.Merge, node.Id, mention.To, confidence,
        $"{node.Properties["name"]} ({string.Join(':', node.Labels)})",
        rules.Count > 0 ? string.Join(", ", rules) : "same unknown name in several articles",
        string.Join('、', (string[])mention.Properties["surfaces"]),
        mention.To);
}
