using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Divides a clause into the conditions that the things it asks for must fit.</summary>
internal static class ConditionReader
{
    private static readonly string[] Together = ["同时", "都", "共同", "均", "既", "又"];

    /// <summary>The conditions, in the order of the words.</summary>
    public static IReadOnlyList<Condition> Read(Clause clause, IReadOnlyList<string> labels)
    {
        var groups = Groups(clause).Where(g => !g[0].Predicates.Contains("HAS_PARAMETER_COUNT", StringComparer.Ordinal)).ToList();
        var bound = groups.ToDictionary(g => g, _ => new List<Link>());
        var free = new List<Link>();
        foreach (var link in clause.Links)
        {
            var own = groups.Where(g => !IsOwner(clause, link, labels) && Fits(g, link, labels)).OrderBy(g => g.Min(r => Distance(r, link))).FirstOrDefault();
            (own is null ? free : bound[own]).Add(link);
        }

        var times = Times(clause, groups);
        var conditions = groups.SelectMany(g => Of(clause, g, bound[g], times.GetValueOrDefault(g))).ToList();
        var makers = free.Where(l => l.Entities.Any(e => e.IsOrganization)).ToList();
        if (makers.Count > 0 && labels.Any(l => l is "Model" or "Product"))
        {
            conditions.Add(new Condition.MadeBy(makers));
        }

        if (PostHolders.Joins(clause))
        {
            conditions.Insert(0, new Condition.Holds(clause.Posts, makers));
        }

        conditions.AddRange(free.Where(l => l.Entities.All(e => e.Label == "Region")).Select(l => new Condition.In(l)));
        conditions.AddRange(clause.Amounts.Select(a => new Condition.Measures(a)));
        conditions.AddRange(clause.Said.Select(w => new Condition.Said(w, IsNegated(clause, w))));
        return conditions;
    }

    // 腾讯的哪些产品用了混元: whose things are asked for.
    private static bool IsOwner(Clause clause, Link link, IReadOnlyList<string> labels) =>
        labels.Any(l => l is "Model" or "Product") && clause.Links.Count > 1 && link.Entities.All(e => e.IsOrganization) && clause.Relations.All(r => r.Predicates.Any(p => p is "USED_BY" or "BASED_ON" or "APPLIED_IN"))
        && link.Span.End < clause.Whole.Length && clause.Whole[link.Span.End] == '的' && clause.Hits.Any(h => h.Span.Start == link.Span.End + 1 && h.Wording.Kind is "asked" or "class");

    // Words for the same relation are one: 研发并推出.
    private static List<List<RelationWord>> Groups(Clause clause)
    {
        var groups = new List<List<RelationWord>>();
        foreach (var relation in clause.Relations)
        {
            var same = groups.Find(g => g[0].Predicates.Intersect(relation.Predicates, StringComparer.Ordinal).Any() && !IsTwice(clause, g[^1], relation));
            if (same is null)
            {
                groups.Add([relation]);
            }
            else
            {
                same.Add(relation);
            }
        }

        return groups;
    }

    // 投资了甲又投资了乙: each with a name of its own behind it.
    private static bool IsTwice(Clause clause, RelationWord one, RelationWord other) =>
        clause.Links.Any(l => l.Span.Start >= one.Span.End && l.Span.End <= other.Span.Start) && clause.Links.Any(l => l.Span.Start >= other.Span.End);

    private static IEnumerable<Condition> Of(Clause clause, List<RelationWord> group, List<Link> links, TimeFilter? time)
    {
        var together = Together.Any(w => clause.Text.Contains(w, StringComparison.Ordinal));
        return together && links.Count > 1 && links.All(l => l.Entities[0].IsOrganization == links[0].Entities[0].IsOrganization)
            ? links.Select(l => Signed(clause, new Condition.Related(group, [l], time)))
            : [Signed(clause, new Condition.Related(group, links, time))];
    }

    // A time belongs to the relation that is worded nearest behind it, else nearest before it.
    private static Dictionary<List<RelationWord>, TimeFilter> Times(Clause clause, List<List<RelationWord>> groups)
    {
        var times = new Dictionary<List<RelationWord>, TimeFilter>();
        foreach (var time in clause.Times)
        {
            var own = groups.Where(g => !times.ContainsKey(g)).OrderBy(g => g.Min(r => r.Span.Start >= time.At.End ? r.Span.Start - time.At.End : 100 + time.At.Start - r.Span.End)).FirstOrDefault();
            if (own is not null)
            {
                times[own] = time;
            }
        }

        return times;
    }

    private static Condition Signed(Clause clause, Condition.Related condition) =>
        condition.Relations.Any(r => IsNegatedAt(clause, r)) ? new Condition.Lacks(condition) : condition;

    private static bool IsNegatedAt(Clause clause, RelationWord word) =>
        clause.Hits.Any(h => h.Wording.Kind == "negation" && h.Span.End <= word.Span.Start && h.Span.End >= word.Span.Start - 1);

    private static bool Fits(List<RelationWord> group, Link link, IReadOnlyList<string> labels) =>
        link.Entities.All(e => e.Label == "Region") && !group[0].Predicates.Any(p => p is "LOCATED_IN" or "ISSUED_BY" && IsIssued(labels)) ? false
        : EndTypes.Accepts(group[0].Predicates, link) && EndTypes.Opens(group[0].Predicates, [link], labels);

    // 北京市印发: of papers a region is the issuer.
    private static bool IsIssued(IReadOnlyList<string> labels) => labels.Contains("Policy", StringComparer.Ordinal);

    private static int Distance(RelationWord relation, Link link) =>
        link.Span.End <= relation.Span.Start ? relation.Span.Start - link.Span.End : Math.Max(0, link.Span.Start - relation.Span.End);

    private static bool IsNegated(Clause clause, string word)
    {
        var at = clause.Text.IndexOf(word, StringComparison.Ordinal);
        return at > 0 && (clause.Text[at - 1] is '不' or '未' or '没' or '非' || clause.Text[..at].EndsWith("没有", StringComparison.Ordinal));
    }
}
