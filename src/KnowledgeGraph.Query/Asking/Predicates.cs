namespace KnowledgeGraph.Query.Asking;

/// <summary>What predicates and labels are called in answers.</summary>
internal static class Predicates
{
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["DEVELOPS"] = "开发",
        ["PASSED_FILING"] = "通过备案",
        ["RELEASED_ON"] = "发布于",
        ["RELEASED_AT"] = "亮相于",
        ["OPENED_TO_PUBLIC_ON"] = "向公众开放",
        ["ISSUED_BY"] = "由…印发",
        ["PUBLISHED"] = "发布",
        ["WORKS_FOR"] = "任职于",
        ["FOUNDED"] = "创立",
        ["FOUNDED_ON"] = "成立于",
        ["LOCATED_IN"] = "位于",
        ["PART_OF"] = "属于",
        ["VERSION_OF"] = "是…的版本",
        ["VARIANT_OF"] = "是…的变体",
        ["HAS_PARAMETER_COUNT"] = "参数",
        ["HAS_FIGURE"] = "",
        ["INVESTED_IN"] = "投资",
        ["ACQUIRED"] = "收购",
        ["COOPERATES_WITH"] = "合作",
        ["USED_BY"] = "用户",
        ["APPLIED_IN"] = "应用于",
        ["BASED_ON"] = "基于",
        ["EDUCATED_AT"] = "毕业于",
        ["PREDICTED"] = "预测",
        ["COMPARED_WITH"] = "比较",
    };

    private static readonly Dictionary<string, (string Key, string Heading)> Labels = new(StringComparer.Ordinal)
    {
        ["Company"] = ("organization", "企业"),
        ["Institution"] = ("organization", "机构"),
        ["Government"] = ("organization", "部门"),
        ["Media"] = ("organization", "媒体"),
        ["Person"] = ("person", "人物"),
        ["Model"] = ("model", "模型"),
        ["Product"] = ("product", "产品"),
        ["Technology"] = ("technology", "技术"),
        ["Industry"] = ("industry", "行业"),
        ["Region"] = ("region", "地区"),
        ["Policy"] = ("policy", "政策"),
        ["Report"] = ("report", "报告"),
        ["Event"] = ("event", "活动"),
        ["Filing"] = ("filing", "备案"),
        ["Figure"] = ("figure", "数字"),
        ["Time"] = ("date", "时间"),
    };

    /// <summary>Every predicate.</summary>
    public static IReadOnlyCollection<string> All => Verbs.Keys;

    /// <summary>The verb of a predicate.</summary>
    public static string Verb(string predicate) => Verbs.GetValueOrDefault(predicate, predicate);

    /// <summary>The key of a cell that holds a thing of a label.</summary>
    public static string Key(string label) => Labels.TryGetValue(label, out var names) ? names.Key : "name";

    /// <summary>Its heading.</summary>
    public static string Heading(string label) => Labels.TryGetValue(label, out var names) ? names.Heading : "名称";
}
