using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Quantities;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>Reads on from a numeral: unit, second number, bounding words.</summary>
internal static class QuantityReader
{
    private static readonly Unit Percent = new("%", "%", UnitKind.Percent, 1);

    public static QuantityMention? Read(string text, Numeral numeral)
    {
        var end = numeral.Span.End;
        var bound = numeral.Bound;
        var sign = CurrencySign.Before(text, numeral.Span.Start, out var signLength);
        var start = sign is null ? numeral.Span.Start : numeral.Span.Start - signLength;
        var unit = ReadUnit(text, ref end, ref bound) ?? sign;
        if (unit is not null && numeral.Value > NumeralReader.Greatest / unit.Factor)
        {
            return null;
        }

        var max = numeral.Max;
        if (RangeReader.TryRead(text, end, numeral, unit, out var range))
        {
            (numeral, unit, max, end) = (range.First, range.Unit ?? sign, range.Max, range.End);
            bound = bound == Bound.Vague ? Bound.Vague : Bound.Range;
        }
        else if (EndsInLatinWord(text, end, unit))
        {
            return null;
        }

        return Finish(text, new Span(start, end), numeral, max, unit, bound);
    }

    public static QuantityMention PerHundred(string text, int at, Numeral numeral) =>
        Finish(text, new Span(at, numeral.Span.End), numeral, numeral.Max, Percent, numeral.Bound);

    public static QuantityMention Fraction(string text, FractionReader.Reading fraction) =>
        Finish(text, fraction.Span, NumeralReader.Make(fraction.Span.Start, fraction.Span.End, fraction.Share, 1, NumeralStyle.Chinese, Bound.Exact), null, Percent, Bound.Exact);

    internal static Unit? ReadUnit(string text, ref int end, ref Bound bound)
    {
        var at = end;
        var between = Bound.Exact;
        var hasBetween = BoundTable.TryBetween(text, ref at, out between);
        while (at < text.Length && text[at] is ' ' or '\n' && at - end < 2)
        {
            at++;
        }

        if (!UnitTable.TryMatch(text, at, out var unit))
        {
            return null;
        }

        end = at + unit.Surface.Length;
        if (hasBetween || unit.Surface.Contains('多', StringComparison.Ordinal))
        {
            bound = hasBetween ? between : Bound.AtLeast;
        }

        return unit;
    }

    private static bool EndsInLatinWord(string text, int end, Unit? unit) =>
        unit is null && end < text.Length
        && (char.IsAsciiLetter(text[end]) || (text[end] is '-' or '_' && end + 1 < text.Length && char.IsAsciiLetter(text[end + 1])));

    private static QuantityMention Finish(string text, Span core, Numeral numeral, decimal? max, Unit? unit, Bound bound)
    {
        var (start, end) = (core.Start, core.End);
        for (var i = 0; i < 2 && BoundTable.TryBefore(text, ref start, out var before); i++)
        {
            bound = bound == Bound.Exact ? before : bound;
        }

        if (unit?.Kind == UnitKind.Duration && end < text.Length && text[end] == '多')
        {
            (end, bound) = (end + 1, Bound.AtLeast);
        }
        else if (BoundTable.TryAfter(text, ref end, out var after))
        {
            bound = bound == Bound.Exact ? after : bound;
        }

        var quantity = QuantityScale.Of(numeral, max, unit, bound);
        return new QuantityMention(new Span(start, end), core, numeral, unit, quantity);
    }
}
