namespace KnowledgeGraph.Evaluation.Sentences;

/// <summary>
/// What the relations of the FinRE corpus are in our predicates. Its annotators marked what holds between two firms, often from
/// knowledge rather than from the sentence's words, so recall on it has a low ceiling; a claim is right when the pair has any
/// relation under which the claim holds.
/// </summary>
public static class FinanceRelations
{
    private static readonly (string Predicate, string[] Exact, string[] Allowed)[] Table =
    [
        ("INVESTED_IN", ["入股", "注资", "增持", "持股"], ["收购", "拟收购", "买资", "借壳", "成立", "拥有", "交易", "合资"]),
        ("ACQUIRED", ["收购", "拟收购"], ["买资", "入股", "增持", "借壳", "合并", "重组", "交易", "持股", "拥有"]),
        ("COOPERATES_WITH", ["合作", "签约", "合资"], ["成立", "商讨", "交易", "重组", "订单", "注资", "入股"]),
        ("FOUNDED", ["成立"], ["合资", "拥有", "持股", "注资"]),
        ("PART_OF", ["被拥有"], ["被持股", "被成立", "被收购"]),
    ];

    private static readonly HashSet<string> Symmetric = ["合作", "签约", "合资", "合并", "重组", "商讨", "交易"];

    /// <summary>The predicates measured.</summary>
    public static IReadOnlyList<string> Predicates => [.. Table.Select(row => row.Predicate)];

    /// <summary>Whether a relation of head to tail is what the predicate says of them, in this direction.</summary>
    public static bool IsExactly(string predicate, string relation) => Table.First(row => row.Predicate == predicate).Exact.Contains(relation);

    /// <summary>Whether a claim of head to tail is right where the corpus has the relation.</summary>
    public static bool Allows(string predicate, string relation)
    {
        var (_, exact, allowed) = Table.First(row => row.Predicate == predicate);
        return exact.Contains(relation) || allowed.Contains(relation);
    }

    /// <summary>The same relation seen from the tail.</summary>
    public static string Reversed(string relation) =>
        Symmetric.Contains(relation) ? relation
        : relation.StartsWith('被') ? relation[1..]
        : "被" + relation;
}
