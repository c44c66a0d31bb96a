using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Entities;

namespace KnowledgeGraph.Resolution.Proof;

/// <summary>Where a node is named: one relationship an article, with the surfaces there and the reasons why they are one.</summary>
internal static class MentionEdges
{
    public static IEnumerable<GraphEdge> Of(EntityGroup group) =>
        group.Members.GroupBy(m => m.Article.Article.Id, StringComparer.Ordinal).Select(g => Edge(group.Identity.Id, g.Key, [.. g]));

    private static GraphEdge Edge(string entity, string article, IReadOnlyList<EntityMember> members) =>
        new(ContentId.Edge("MENTIONED_IN", entity, article), "MENTIONED_IN", entity, article, new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["count"] = (long)members.Sum(m => m.Entity.Mentions.Count),
            ["surfaces"] = Ordered(members.SelectMany(m => Surfaces.Of(m.Entity))),
            ["because"] = Ordered(members.SelectMany(m => m.Entity.Because.Append(m.Reason))),
        });

    private static string[] Ordered(IEnumerable<string> values) => [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
