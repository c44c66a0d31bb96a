using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>A number that a question compares with: 超过千亿, 不少于10亿元, ≥1000亿.</summary>
/// <param name="Span">Where, with the words that compare.</param>
/// <param name="Text">The words.</param>
/// <param name="Side">On which side the numbers asked for lie.</param>
/// <param name="Value">The number, or the lower one.</param>
/// <param name="Max">The upper one of two.</param>
/// <param name="Unit">Its unit, empty where none is written.</param>
internal sealed record Amount(Span Span, string Text, AmountSide Side, double Value, double? Max, string Unit)
{
    private static readonly string[] Over = ["超过了", "超过", "超出", "超", "大于", "多于", "高于", "突破", ">", "＞", "逾", "不止"];
    private static readonly string[] AtLeast = ["不少于", "不低于", "不小于", "至少", "最少", "起码", "≥", ">=", "达到了", "达到", "到了", "达", "满", "上"];
    private static readonly string[] Under = ["少于", "低于", "小于", "不到", "不足", "不满", "<", "＜"];
    private static readonly string[] AtMost = ["不超过", "不高于", "不大于", "不多于", "至多", "最多", "≤", "<="];

    /// <summary>The amounts among the numbers of a folded text; a number without a word that compares is none.</summary>
    public static IReadOnlyList<Amount> Find(string text, IEnumerable<QuantityMention> numbers) => [.. numbers.Select(q => Of(text, q)).OfType<Amount>()];

    /// <summary>Whether a stated number lies on the asked side.</summary>
    public bool Fits(double value, double? max, string bound)
    {
        var upper = max ?? value;
        return Side switch
        {
            AmountSide.Over => upper > Value || (upper == Value && bound is "atleast"),
            AmountSide.AtLeast => upper >= Value && bound is not "atmost" || upper > Value,
            AmountSide.Under => value < Value || (value == Value && bound is "atmost" or "nearly"),
            AmountSide.AtMost => value <= Value && bound is not "atleast" || value < Value,
            AmountSide.Between => value >= Value && upper <= Max,
            _ => value == Value,
        };
    }

    private static Amount? Of(string text, QuantityMention number)
    {
        number = number.Kind == UnitKind.Structural ? number with { Core = number.Numeral.Span, Quantity = number.Quantity with { Unit = string.Empty } } : number;
        var side = Before(text, number) ?? After(text, number);
        if (number.Quantity.ValueMax is { } max)
        {
            side = (AmountSide.Between, number.Span);
        }

        return side is not { } found ? null
            : new Amount(found.Span, found.Span.Of(text), found.Side, (double)number.Quantity.Value, (double?)number.Quantity.ValueMax, number.Quantity.Unit);
    }

    private static (AmountSide Side, Span Span)? Before(string text, QuantityMention number)
    {
        var head = text[..number.Core.Start].TrimEnd();
        foreach (var (side, words) in new[] { (AmountSide.AtLeast, AtLeast), (AmountSide.AtMost, AtMost), (AmountSide.Over, Over), (AmountSide.Under, Under) })
        {
            if (words.FirstOrDefault(w => head.EndsWith(w, StringComparison.Ordinal)) is { } word && !(side == AmountSide.Over && head.EndsWith("不" + word, StringComparison.Ordinal)))
            {
                var suffix = After(text, number)?.Span.End ?? number.Core.End;
                return (side, new Span(Math.Min(head.Length - word.Length, number.Span.Start), Math.Max(suffix, number.Core.End)));
            }
        }

        return null;
    }

    private static (AmountSide Side, Span Span)? After(string text, QuantityMention number)
    {
        foreach (var (word, side) in new[] { ("及以上", AmountSide.AtLeast), ("以上", AmountSide.AtLeast), ("及以下", AmountSide.AtMost), ("以下", AmountSide.AtMost), ("以内", AmountSide.AtMost) })
        {
            if (text.AsSpan(number.Core.End).TrimStart().StartsWith(word, StringComparison.Ordinal))
            {
                return (side, new Span(number.Span.Start, text.IndexOf(word, number.Core.End, StringComparison.Ordinal) + word.Length));
            }
        }

        return null;
    }
}
