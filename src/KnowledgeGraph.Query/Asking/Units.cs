namespace KnowledgeGraph.Query.Asking;

/// <summary>Units that can be compared with one another.</summary>
internal static class Units
{
    private static readonly string[] Counters = ["家", "个", "款", "项", "种", "座", "所"];

    /// <summary>The unit that a unit is compared in, and how many of it one is.</summary>
    public static (double Scale, string Unit) Base(string unit) => unit switch
    {
        "万元" => (1e4, "元"),
        "亿元" => (1e8, "元"),
        "年" => (12, "月"),
        "个月" => (1, "月"),
        _ => (1, Counters.Contains(unit, StringComparer.Ordinal) ? "个" : unit),
    };
}
