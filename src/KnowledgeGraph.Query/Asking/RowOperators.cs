using System.Globalization;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>What is reckoned from rows of figures and dates: sums, the highest, the first, which of two is more.</summary>
internal static class RowOperators
{
    /// <summary>The part with what its clause reckons from the rows.</summary>
    public static Part Apply(Clause clause, Part part)
    {
        if (clause.Sums && Numbers(part).Count > 1 && (IsOfSeveral(clause, part) || clause.Hits.Any(h => h.Wording.Kind == "sum")))
        {
            return Sum(part);
        }

        if (clause.AsksDistance && part.Rows.Count == 2 && Numbers(part) is { Count: 2 } two && Reckoning.Difference(two[0], two[1]) is { } apart)
        {
            return part with { Rows = [Reckoned(part, apart)], IsCounted = false, Understood = part.Understood + "；相减" };
        }

        if (clause.Wants.Contains(Wanted.Whether) && clause.Amounts.Count > 0 && Measures(clause, part) is { } fits)
        {
            return fits;
        }

        var asksMore = clause.Wants.Contains(Wanted.Whether) && (clause.Compares || clause.Extreme != 0) && clause.Links.Count > 1;
        if (asksMore && Order(clause, part) is { } yes)
        {
            return part with { Yes = yes, Text = (yes ? "是。" : "不是。") + string.Join("，", part.Rows.Select(r => r.Text)) + "。", Understood = part.Understood + "；比较" };
        }

        if (clause.Wants.Contains(Wanted.Whether) && clause.ComparesTimes && IsEarlier(clause, part) is { } earlier)
        {
            var holds = earlier == !Lateness.Any(w => clause.OrderWord!.Contains(w));
            return part with { Yes = holds, Text = (holds ? "是。" : "不是。") + string.Join("，", part.Rows.Select(r => r.Text)) + "。", Understood = part.Understood + "；比较先后" };
        }

        return clause.Extreme != 0 ? Picked(part, c => c.Kind == CellKind.Figure ? (clause.Extreme > 0 ? c.ValueMax ?? c.Value : c.Value) : null, clause.Extreme, "；最" + (clause.Extreme > 0 ? "大" : "小"))
            : clause.Order != 0 ? Picked(part, c => c.Kind == CellKind.Date ? Day(c.Text) : null, clause.Order, "；最" + (clause.Order > 0 ? "晚" : "早"))
            : part;
    }

    /// <summary>The part with the sum of its numbers in place of its rows; as it is where it has no two, where accounts contradict one another, or where they are of several kinds.</summary>
    public static Part Sum(Part part) => Numbers(part).Count < 2 || part.Conflicts.Count > 0 || Reckoning.Sum(Numbers(part)) is not { } sum ? part
        : part with { Rows = [Reckoned(part, sum)], IsCounted = false, Understood = part.Understood + "；相加" };

    // 一共融了多少: two accounts of one thing are no parts of a whole; nor does 一共 add up where something else is asked.
    private static bool IsOfSeveral(Clause clause, Part part) =>
        clause.Wants.Contains(Wanted.Quantity) && clause.Links.Count > 0 && !clause.Wants.Any(w => w is Wanted.Entity or Wanted.Who) && part.Rows.All(r => r.Cells.Any(c => c.Kind == CellKind.Entity))
        && part.Rows.Select(r => r.Cells.First(c => c.Kind == CellKind.Entity).Id).Distinct(StringComparer.Ordinal).Count() == part.Rows.Count;

    // 参数超过万亿吗: yes where every account says so, or one of several versions that are told together; no where none does.
    private static Part? Measures(Clause clause, Part part)
    {
        var amount = clause.Amounts[0];
        var (scale, _) = Units.Base(amount.Unit);
        var scaled = amount with { Value = amount.Value * scale, Max = amount.Max * scale };
        var held = part.Rows.SelectMany(r => r.Cells).Where(c => c is { Kind: CellKind.Figure, Value: not null })
            .Select(c => Units.Base(c.Unit ?? string.Empty) is var (own, _) && scaled.Fits(c.Value!.Value * own, c.ValueMax * own, c.Bound ?? string.Empty)).ToList();
        bool? yes = held.Count == 0 ? null : held.TrueForAll(h => h) ? true : held.TrueForAll(h => !h) ? false : ToldTogether.Are(part.Rows) ? true : null;
        return held.Count == 0 ? null : part with
        {
            Yes = yes,
            Text = (yes is null ? "各处说法不一：" : !yes.Value ? "不是。" : held.TrueForAll(h => h) ? "是。" : "其中有：") + string.Join("；", part.Rows.Select(r => r.Text)) + "。",
            Understood = part.Understood + "；" + amount.Text,
        };
    }

    private static Part Picked(Part part, Func<AnswerCell, double?> value, int side, string understood)
    {
        var valued = part.Rows.Select(r => (Row: r, Value: r.Cells.Select(value).FirstOrDefault(v => v is not null))).Where(p => p.Value is not null).ToList();
        if (valued.Count == 0)
        {
            return part;
        }

        var best = side > 0 ? valued.Max(p => p.Value) : valued.Min(p => p.Value);
        var rows = valued.Where(p => p.Value == best).Select(p => p.Row).ToList();
        return part with { Rows = rows, Announced = null, TotalEvidence = [], IsCounted = false, Understood = part.Understood + understood };
    }

    // The first of the names is asked to be the greater; without two numbers nobody knows.
    private static bool? Order(Clause clause, Part part)
    {
        double? Of(Link link) => part.Rows.Where(r => r.Cells.Any(c => c.Id is { } id && link.Ids.Contains(id, StringComparer.Ordinal)))
            .SelectMany(r => r.Cells).Where(c => c.Kind == CellKind.Figure).Select(c => c.Value).FirstOrDefault();
        var sides = clause.Links.Select(Of).OfType<double>().ToList();
        return sides.Count < 2 ? null : IsLess(clause) ? sides[0] < sides[1] : sides[0] > sides[1];
    }

    private static readonly char[] Lateness = ['晚', '迟', '后'];

    // Whether the first of two names is the earlier one; of the same time nobody can tell.
    private static bool? IsEarlier(Clause clause, Part part)
    {
        double? Of(Link link) => part.Rows.Where(r => r.Cells.Any(c => c.Id is { } id && link.Ids.Contains(id, StringComparer.Ordinal)))
            .SelectMany(r => r.Cells).Where(c => c.Kind == CellKind.Date).Select(c => Day(c.Text)).FirstOrDefault();
        var sides = clause.Links.Select(Of).OfType<double>().ToList();
        return sides.Count != 2 || sides[0] == sides[1] ? null : sides[0] < sides[1];
    }

    private static bool IsLess(Clause clause) => clause.Extreme < 0 || clause.ComparesLess || clause.Hits.Any(h => h.Wording.Kind == "compare" && h.Wording.Word.AsSpan().IndexOfAny('少', '小') >= 0);

    private static List<AnswerCell> Numbers(Part part) => [.. part.Rows.SelectMany(r => r.Cells).Where(c => c is { Kind: CellKind.Figure, Value: not null })];

    private static AnswerRow Reckoned(Part part, AnswerCell total)
    {
        return new AnswerRow(
            total.Text + "（" + string.Join("，", part.Rows.Select(r => r.Text)) + "）",
            [total],
            [.. part.Rows.SelectMany(r => r.Evidence).DistinctBy(e => (e.Article, e.Start, e.End))])
        {
            // What is reckoned from a forecast is one.
            Status = part.Rows.Select(r => r.Status).FirstOrDefault(s => s != RowStatus.Asserted, RowStatus.Asserted),
        };
    }

    private static double? Day(string time) =>
        double.TryParse(time.Replace("-", string.Empty, StringComparison.Ordinal).Split('/', 'Q', 'H')[0].PadRight(8, '0'), CultureInfo.InvariantCulture, out var day) ? day : null;
}
