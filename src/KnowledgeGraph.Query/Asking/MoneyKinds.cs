using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Tells kinds of money apart where the question names one: revenue is no funding, and a company's worth no profit.</summary>
internal static class MoneyKinds
{
    private static readonly string[][] Kinds =
    [
        ["营收", "营业收入", "收入", "营业额"], ["利润", "净利", "盈利", "净赚", "赚", "亏损", "亏"], ["估值", "市值"], ["股价"], ["市场规模", "产业规模", "产值"],
        ["融资", "募资", "募集", "筹资", "轮", "融了", "融到", "融的"], ["成本", "花费", "费用", "造价", "开销"], ["总代价", "对价", "收购"], ["投资", "投入", "出资", "支出"], ["月薪", "年薪", "薪"],
    ];

    // The first are told by one word only; of the rest the words vary too much.
    private const int Strict = 5;

    // 五年年均增长: so many characters of the question in the words beside a rate of change tell that it is meant, where these name no money.
    private const int Whole = 4;

    // Revenue, profit, worth and shares are never what something cost or somebody put in.
    private const int Told = 4;

    // What a firm is worth or has raised is no price paid for it.
    private const int Worth = 2;
    private const int Raised = 5;
    private const int Paid = 7;

    /// <summary>Whether the words of a figure say another kind of money than the question.</summary>
    public static bool Differ(Clause clause, StatedClaim claim, string told)
    {
        if (clause.Speaks("ACQUIRED") && !Says(told, Paid) && Array.Exists([Worth, Raised], k => Says(told, k) && !Says(clause.Text, k)))
        {
            return true;
        }

        var asked = Enumerable.Range(0, Strict).Where(k => clause.Changing.Any(w => Says(w, k)) || clause.Hits.Any(h => h.Wording.Kind == "unit" && clause.Text.Contains(h.Wording.Word, StringComparison.Ordinal) && Says(h.Wording.Word, k))).ToList();
        if (asked.Count == 0 && Enumerable.Range(Strict, Kinds.Length - Strict).Where(k => clause.Hits.Any(h => h.Wording.Kind == "unit" && Says(h.Wording.Word, k))).ToList() is { Count: > 0 } loosely)
        {
            return !loosely.Exists(k => Says(told, k)) && Enumerable.Range(0, Told).Any(k => Says(told, k));
        }

        if (clause.Units.Contains("share", StringComparer.Ordinal) && !Enumerable.Range(0, Kinds.Length).Any(k => Says(told, k)) && clause.Terms.Any(t => t.Length >= Whole && told.Contains(t, StringComparison.Ordinal)))
        {
            return false;
        }

        return asked.Count > 0 && clause.Units.Any(u => u is "money" or "usd" or "share" or "times") && !asked.Exists(k => Says(told, k))
            && (Enumerable.Range(0, Kinds.Length).Any(k => Says(told, k)) || !asked.Exists(k => Says(claim.Words, k)));
    }

    private static bool Says(string words, int kind) => Array.Exists(Kinds[kind], w => words.Contains(w, StringComparison.Ordinal));
}
