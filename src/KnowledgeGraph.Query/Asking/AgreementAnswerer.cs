using System.Text.RegularExpressions;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Tells whether the accounts of one thing agree: every value that some article gives, side by side with its sources.</summary>
internal static partial class AgreementAnswerer
{
    private static readonly string[] Things = ["BASED_ON", "USED_BY", "APPLIED_IN", "RELEASED_AT"];

    private static readonly string[] Numbers = ["数量", "总数", "数目", "个数", "家数"];

    private static readonly RelationWord Parameters = new(["HAS_PARAMETER_COUNT"], RelationDirection.Any, "参数", default);

    // 有几种说法 counts accounts, and asks for no number of things.
    [GeneratedRegex("(几|多少)(种|个|类)(不同的?|不一样的)?(说法|版本|数字|口径|数据|结论)")]
    private static partial Regex Accounts();

    /// <summary>What a clause asks beside whether the accounts agree.</summary>
    public static Clause Inner(Clause clause) => clause with
    {
        AsksAgreement = false,
        WantsAll = true,
        Units = Units(clause),
        Hits = [.. clause.Hits.Where(h => h.Wording is not { Kind: "unit", Value: "counter" } || clause.Links.Count > 0 || Numbers.Contains(h.Wording.Word, StringComparer.Ordinal))],
        IsNegated = false,
        Terms = [.. clause.Terms.Where(t => !t.Any(char.IsDigit))],
        Amounts = [],
        Relations = clause.CountsParameters || clause.Amounts.Any(a => a.Unit == "参数") ? [.. clause.Relations, Parameters] : clause.Relations,
        Compares = false,
        Order = 0,
        Extreme = 0,
        Wants = [.. clause.Wants.Where(w => w is not (Wanted.Whether or Wanted.Entity) && (w != Wanted.Card || !CountsClass(clause))) is var wants && wants.Any() ? wants : Usual(clause)],
    };

    /// <summary>The part of the inner question, with whether its rows agree.</summary>
    public static Part Of(Clause clause, Part inner)
    {
        var groups = inner.Rows.GroupBy(Subject, StringComparer.Ordinal).ToList();
        var differs = groups.Where(g => g.Select(Value).Distinct(StringComparer.Ordinal).Count() > 1 && !IsList(g)).ToList();
        var isOfOne = differs.Count == 0 && inner.Rows.SelectMany(r => r.Evidence).Select(e => e.Article).Distinct(StringComparer.Ordinal).Count() < 2;
        bool? agrees = inner.Rows.Count == 0 ? null : clause.Compares && groups.Count > 1 ? HasOneOrder(groups) : differs.Count == 0;
        var conflicts = differs.Select(g => new Conflict(g.Key.Length > 0 ? g.Key : Named(clause), Heading(g.First()), Values(g))).ToList();
        return inner with
        {
            Clause = clause,
            Conflicts = conflicts,
            Yes = clause.AsksDifference ? !agrees : agrees,
            Text = inner.Rows.Count == 0 ? null : isOfOne ? "只有一处说法：" + string.Join("；", inner.Rows.Select(r => r.Text)) + "。" : (agrees!.Value ? "各处说法一致：" : "各处说法不一：") + string.Join("；", inner.Rows.Select(r => r.Text)) + "。",
            Understood = "说法是否一致：" + inner.Understood,
        };
    }

    // Without a question word what is told is a number where one is meant, else the other end.
    private static IEnumerable<Wanted> Usual(Clause clause) =>
        clause.Units.Count > 0 || clause.CountsParameters || clause.Speaks("HAS_PARAMETER_COUNT") || clause.Amounts.Count > 0 || clause.Relations.Count == 0 ? [Wanted.Quantity]
        : clause.Relations.All(r => r.Predicates.All(p => Things.Contains(p, StringComparer.Ordinal))) ? [Wanted.Entity]
        : clause.Relations.All(r => r.Predicates is ["LOCATED_IN"]) ? [Wanted.Where] : [Wanted.Who];

    // 大模型的数量有几种说法: the number of things is asked for, and not that of the accounts.
    private static IReadOnlyList<string> Units(Clause clause)
    {
        IReadOnlyList<string> units = Accounts().IsMatch(clause.Text) ? [.. clause.Units.Where(u => u != "counter")] : clause.Units;
        return units.Count == 0 && CountsClass(clause) ? ["counter"] : units;
    }

    private static bool CountsClass(Clause clause) =>
        clause.Links.Count == 0 && clause.Classes.Count > 0 && !clause.CountsParameters && Array.Exists(Numbers, w => clause.Text.Contains(w, StringComparison.Ordinal));

    private static string Named(Clause clause) => string.Join('、', clause.Links.Select(l => l.Entities[0].Name));

    private static string Subject(AnswerRow row) => row.Cells.Count > 1 ? row.Cells[0].Text : string.Empty;

    private static string Value(AnswerRow row) => row.Cells[^1] is { Kind: CellKind.Figure } c ? $"{c.Value}|{c.ValueMax}|{c.Unit}" : row.Cells[^1].Text;

    private static string Heading(AnswerRow row) => row.Cells[^1].Heading;

    // Several makers or investors are a list, not a contradiction, and so are several sizes that one sentence tells.
    private static bool IsList(IEnumerable<AnswerRow> rows) => rows.All(r => r.Cells[^1].Kind == CellKind.Entity) || (rows.All(r => r.Cells[^1].Kind == CellKind.Figure) && ToldTogether.Are(rows));

    private static bool HasOneOrder(List<IGrouping<string, AnswerRow>> groups)
    {
        var ranges = groups.Select(g => g.Select(r => r.Cells[^1].Value ?? 0).ToList()).ToList();
        return ranges.Count < 2 || ranges[0].Min() > ranges[1].Max() || ranges[0].Max() < ranges[1].Min();
    }

    private static IReadOnlyList<ConflictingValue> Values(IEnumerable<AnswerRow> rows) =>
        [.. rows.OrderBy(r => r.Cells[^1].Value ?? 0).ThenBy(r => r.Cells[^1].Text, StringComparer.Ordinal).Select(r => new ConflictingValue(
            r.Cells[^1].Text, r.Evidence.Select(e => e.Published).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault(), r.Evidence))];
}
