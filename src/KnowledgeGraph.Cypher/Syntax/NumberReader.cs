namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Reads number literals: decimal, <c>0x</c>, <c>0o</c>, floating point.</summary>
internal static class NumberReader
{
    private static readonly System.Buffers.SearchValues<char> DigitsAndUnderscore = System.Buffers.SearchValues.Create("0123456789_");

    public static Lexeme Read(string text, ref int at)
    {
        var start = at;
        if (text[at] == '0' && at + 1 < text.Length && text[at + 1] is 'x' or 'o')
        {
            at += 2;
            return Finish(text, start, ref at, LexemeKind.Integer);
        }

        SkipDigits(text, ref at);
        var kind = LexemeKind.Integer;
        if (At(text, at) == '.' && char.IsAsciiDigit(At(text, at + 1)))
        {
            kind = LexemeKind.Float;
            at++;
            SkipDigits(text, ref at);
        }

        if (At(text, at) is 'e' or 'E' && HasExponent(text, at + 1))
        {
            kind = LexemeKind.Float;
            at += 2;
            SkipDigits(text, ref at);
        }

        return Finish(text, start, ref at, kind);
    }

    private static bool HasExponent(string text, int at) =>
        char.IsAsciiDigit(At(text, at)) || (At(text, at) is '-' or '+' && char.IsAsciiDigit(At(text, at + 1)));

    private static Lexeme Finish(string text, int start, ref int at, LexemeKind kind)
    {
        var digitsEnd = at;
        while (char.IsLetterOrDigit(At(text, at)) || At(text, at) == '_')
        {
            at++;
        }

        var raw = text[start..at];
        var word = raw.Replace("_", "", StringComparison.Ordinal);
        var isGood = kind == LexemeKind.Integer && word.Length > 1 && word[0] == '0'
            ? IsBased(word)
            : text.AsSpan(digitsEnd, at - digitsEnd).IndexOfAnyExcept(DigitsAndUnderscore) < 0;
        return isGood && !raw.Contains("__", StringComparison.Ordinal)
            ? new Lexeme(kind, start, at, word)

            // Where no number is expected, another complaint is due: whoever reads it decides.
            : new Lexeme(LexemeKind.BadNumber, start, at, raw);
    }

    /// <summary>What begins with a zero has a base: <c>01</c>, octal in old dialects, is none.</summary>
    private static bool IsBased(string word) => word.Length > 2 && word[1] switch
    {
        'x' => word.Skip(2).All(char.IsAsciiHexDigit),
        'o' => word.Skip(2).All(c => c is >= '0' and <= '7'),
        _ => false,
    };

    private static void SkipDigits(string text, ref int at)
    {
        while (char.IsAsciiDigit(At(text, at)) || (At(text, at) == '_' && char.IsAsciiDigit(At(text, at + 1))))
        {
            at++;
        }
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';
}
