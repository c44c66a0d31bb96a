using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Whether a figure measures the kind of thing that a question asks for.</summary>
internal static class UnitFilter
{
    // 多少个 may ask for the 254家 whose words the question has.
    private const double Enough = 0.6;

    private static readonly string[] Counters = ["家", "个", "款", "项", "所", "种", "起", "座", "条", "类", "张", "台", "部", "次", "份", "轮", "代", "门", "颗", "块", "枚", "场", "件", "名", "届", "期", "篇", "批", "处", "层", "道"];
    private static readonly string[] Alike = ["家", "个", "款", "项", "种", "座", "所"];
    private static readonly string[] People = ["人", "名", "位", "户", "人次", "用户"];
    private static readonly string[] Times = ["天", "日", "周", "月", "个月", "年", "小时", "分钟", "秒"];
    private static readonly string[] Pay = ["月薪", "年薪", "薪资", "薪酬", "工资", "招聘"];

    /// <summary>Whether the figure fits one of the kinds; any figure fits none.</summary>
    public static bool Fits(StatedClaim claim, IReadOnlyList<string> kinds) => kinds.Count == 0 || (kinds.Any(k => Fits(claim, k)) && (!kinds.Contains("usd", StringComparer.Ordinal) || !kinds.Contains("money", StringComparer.Ordinal) || Fits(claim, "usd")));

    /// <summary>Whether a unit alone measures a kind of thing.</summary>
    public static bool Measures(string unit, string kind) => kind switch
    {
        "usd" => unit is "美元" or "美金",
        "token" => unit is "token" or "tokens" or "词元" or "个词元" or "个token",
        "money" => IsMoney(unit) && !unit.Contains('/', StringComparison.Ordinal),
        "pay-month" or "pay-year" or "pay" => IsMoney(unit),
        "counter" => Counters.Contains(unit, StringComparer.Ordinal),
        "people" => People.Contains(unit, StringComparer.Ordinal),
        "share" => unit == "%",
        "score" => unit == "分",
        "times" => unit == "倍",
        "time" => Times.Contains(unit, StringComparer.Ordinal),
        _ => false,
    };

    /// <summary>Whether a unit counts things.</summary>
    public static bool IsCounter(string unit) => Counters.Contains(unit, StringComparer.Ordinal);

    /// <summary>Of figures that count, those in the counter that the question asks with, where there are any: 多少款 asks for no 20家.</summary>
    public static List<ScoredFigure> Counted(Clause clause, List<ScoredFigure> figures)
    {
        var asked = clause.Hits.Where(h => h.Wording is { Kind: "unit", Value: "counter" }).Select(h => h.Wording.Word[^1..]).ToList();
        var same = figures.Where(f => asked.Contains(f.Claim.Object!.Text("unit") ?? string.Empty, StringComparer.Ordinal)).ToList();
        if (clause.AsksDistance && asked.Count > 0)
        {
            return [.. figures.Where(f => f.Claim.Object!.Text("unit") is { } unit && (asked.Contains(unit, StringComparer.Ordinal) || Alike.Contains(unit, StringComparer.Ordinal)))];
        }

        return same.Count > 0 && same.Max(f => f.Words) >= figures.Max(f => f.Words) * Enough ? same : figures;
    }

    private static bool Fits(StatedClaim claim, string kind)
    {
        var unit = claim.Object?.Text("unit") ?? string.Empty;
        var isMoney = IsMoney(unit);
        return kind switch
        {
            "usd" => Measures(unit, kind) && !IsMonthly(claim, unit),
            "money" => isMoney && !IsMonthly(claim, unit),
            "pay-month" => isMoney && IsMonthly(claim, unit),
            "pay-year" => isMoney && (unit.EndsWith("/年", StringComparison.Ordinal) || RowBuilder.Holds(claim, "年薪")),
            "pay" => isMoney && (unit.Contains('/', StringComparison.Ordinal) || Pay.Any(w => RowBuilder.Holds(claim, w))),
            "token" or "counter" or "people" or "share" or "score" or "times" or "time" => Measures(unit, kind),
            _ => true,
        };
    }

    private static bool IsMoney(string unit) => unit.Contains('元', StringComparison.Ordinal) || unit is "英镑";

    private static bool IsMonthly(StatedClaim claim, string unit) =>
        unit.EndsWith("/月", StringComparison.Ordinal) || RowBuilder.Holds(claim, "月薪");
}
