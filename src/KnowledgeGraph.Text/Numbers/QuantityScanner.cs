namespace KnowledgeGraph.Text.Numbers;

/// <summary>Finds the numbers of a folded text with their units, ranges and bounding words, in one pass from left to right.</summary>
/// <remarks>Numbers inside Latin words (gpt-4, a100, 7b-chat), versions, ordinals (第3, 前10) and idioms are passed over.</remarks>
public static class QuantityScanner
{
    private const string PerHundred = "百分之";

    /// <summary>All quantities of the text, in order, without overlap.</summary>
    public static IReadOnlyList<QuantityMention> Find(string text)
    {
        var found = new List<QuantityMention>();
        for (var at = 0; at < text.Length; at = Step(text, at, found))
        {
            var skip = text.AsSpan(at).IndexOfAny(NumeralCharacters.Starts);
            if (skip < 0)
            {
                break;
            }

            at += skip;
        }

        return found;
    }

    private static int Step(string text, int at, List<QuantityMention> found)
    {
        if (IdiomTable.LengthAt(text, at) is > 0 and var idiom)
        {
            return at + idiom;
        }

        if (char.IsAsciiDigit(text[at]) && IsInsideWord(text, at))
        {
            return SkipWord(text, at);
        }

        if (FractionReader.TryHalf(text, at, out var half))
        {
            found.Add(QuantityReader.Fraction(text, half));
            return found[^1].Span.End;
        }

        var isPerHundred = string.CompareOrdinal(text, at, PerHundred, 0, PerHundred.Length) == 0;
        var start = isPerHundred ? at + PerHundred.Length : at;
        if (!NumeralReader.TryRead(text, start, out var numeral))
        {
            return isPerHundred ? start : SkipUnreadable(text, at);
        }

        if (IsOrdinal(text, at))
        {
            return numeral.Span.End;
        }

        var mention = isPerHundred
            ? QuantityReader.PerHundred(text, at, numeral)
            : FractionReader.TryRead(text, numeral, out var fraction) ? QuantityReader.Fraction(text, fraction)
            : QuantityReader.Read(text, numeral);
        if (mention is null)
        {
            return numeral.Span.End;
        }

        found.Add(mention);
        return Math.Max(mention.Span.End, at + 1);
    }

    private static bool IsInsideWord(string text, int at)
    {
        if (at == 0)
        {
            return false;
        }

        var before = text[at - 1];
        return char.IsAsciiLetter(before) || before == '_'
            || (before is '-' or '.' or '/' or '+' && at > 1 && char.IsAsciiLetterOrDigit(text[at - 2]) && !IsListedSize(text, at));
    }

    // 7b/13b/70b
    private static bool IsListedSize(string text, int at) => text[at - 1] == '/' && text[at - 2] == 'b' && at > 2 && char.IsAsciiDigit(text[at - 3]);

    private static int SkipWord(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '.' or '_' or '/'))
        {
            at++;
        }

        return at;
    }

    private static int SkipUnreadable(string text, int at)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            return SkipWord(text, at);
        }

        // A string of Chinese digits is one word (三六零); anything else gives the next character its chance.
        var end = at + 1;
        while (NumeralCharacters.Digit(text[at]) >= 0 && end < text.Length && NumeralCharacters.Digit(text[end]) >= 0)
        {
            end++;
        }

        return end;
    }

    private static bool IsOrdinal(string text, int at)
    {
        var before = at > 0 ? text[at - 1] : '\0';
        return before is '第' or '#' || (before == '前' && !(at > 1 && text[at - 2] is '提' or '目' or '之'));
    }
}
