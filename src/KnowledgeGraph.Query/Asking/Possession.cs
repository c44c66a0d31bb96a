using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Reads whether a model is somebody's, without a verb, as whether they make it: 云雀大模型是百度的吗.</summary>
internal static class Possession
{
    private static readonly RelationWord Makes = new(["DEVELOPS"], RelationDirection.Any, "开发", default);

    /// <summary>The clause, with the relation where it can be no other.</summary>
    public static Clause Read(Clause clause) => Placed(clause) ??
        (clause.Wants.Contains(Wanted.Whether) && !clause.AsksAgreement && !clause.AsksConnection && !clause.Compares
        && clause.Relations.Count + clause.Posts.Count + clause.Units.Count + clause.Amounts.Count + clause.Terms.Count + clause.Said.Count == 0
        && clause.Links.Any(l => l.Entities.All(e => e.Label is "Model" or "Product")) && clause.Links.Any(l => l.Entities.All(e => e.IsOrganization))
            ? clause with { Relations = [Makes] }
            : clause);

    // 智谱AI是上海的公司吗
    private static Clause? Placed(Clause clause) =>
        clause.Wants is [Wanted.Whether] && !clause.AsksAgreement && !clause.AsksConnection && !clause.Compares && clause.Links.Count == 2
        && clause.Relations.Count + clause.Posts.Count + clause.Units.Count + clause.Amounts.Count + clause.Terms.Count + clause.Said.Count == 0
        && clause.Links[0].Entities.All(e => e.IsOrganization) && clause.Links[1].Entities.All(e => e.Label == "Region")
            ? clause with { Relations = [new RelationWord(["LOCATED_IN"], RelationDirection.Any, "位于", default)] } : null;
}
