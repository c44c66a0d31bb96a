using System.Text;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Running;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions of strings. Positions and lengths are code points.</summary>
internal static class StringFunctions
{
    public static readonly Function[] All =
    [
        new("toLower", 1, 1, true, (_, a) => Value.Of(LetterCase.Lower(Arguments.Text(a[0], "toLower")))),
        new("toUpper", 1, 1, true, (_, a) => Value.Of(LetterCase.Upper(Arguments.Text(a[0], "toUpper")))),
        new("lower", 1, 1, true, (_, a) => Value.Of(LetterCase.Lower(Arguments.Text(a[0], "lower")))),
        new("upper", 1, 1, true, (_, a) => Value.Of(LetterCase.Upper(Arguments.Text(a[0], "upper")))),
        Trimming("trim", 1, true, true),
        Trimming("btrim", 2, true, true),
        Trimming("ltrim", 2, true, false),
        Trimming("rtrim", 2, false, true),
        new("replace", 3, 3, true, Replace),
        new("split", 2, 2, true, Split),
        new("substring", 2, 3, true, Substring),
        new("left", 2, 2, true, (_, a) => Value.Of(Part(Arguments.Text(a[0], "left"), 0, Length(a[1], "left")))),
        new("right", 2, 2, true, Right),
        new("normalize", 1, 1, true, (_, a) => Value.Of(Arguments.Text(a[0], "normalize").Normalize(NormalizationForm.FormC))),
        new("char_length", 1, 1, true, (_, a) => Value.Of((long)Arguments.Text(a[0], "char_length").EnumerateRunes().Count())),
        new("character_length", 1, 1, true, (_, a) => Value.Of((long)Arguments.Text(a[0], "character_length").EnumerateRunes().Count())),
    ];

    private static Function Trimming(string name, int most, bool atStart, bool atEnd) => new(name, 1, most, true, (_, a) =>
    {
        var text = Arguments.Text(a[0], name);
        return Value.Of(a.Length == 1 ? Trim(text, null, atStart, atEnd) : Trim(text, Arguments.Text(a[1], name), atStart, atEnd));
    });

    /// <summary>Takes white space, or any of some characters, away from the ends.</summary>
    internal static string Trim(string text, string? characters, bool atStart, bool atEnd)
    {
        var runes = text.EnumerateRunes().ToArray();
        bool IsCut(Rune rune) => characters is null ? Rune.IsWhiteSpace(rune) : characters.EnumerateRunes().Contains(rune);
        var from = atStart ? runes.TakeWhile(IsCut).Count() : 0;
        var to = atEnd ? runes.Length - runes.Skip(from).Reverse().TakeWhile(IsCut).Count() : runes.Length;
        return string.Concat(runes[from..to]);
    }

    private static Value Replace(Frame frame, ReadOnlySpan<Value> arguments)
    {
        var text = Arguments.Text(arguments[0], "replace");
        var old = Arguments.Text(arguments[1], "replace");
        var replacement = Arguments.Text(arguments[2], "replace");
        frame.Demand(ReplacedSize(text, old, replacement));
        return Value.Of(old.Length == 0
            ? replacement + string.Concat(text.EnumerateRunes().Select(r => r + replacement))
            : text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Bytes of the text after a replacement; counted only where they may be many.</summary>
    private static long ReplacedSize(string text, string old, string replacement)
    {
        var most = (text.Length + 1L) * Math.Max(1, replacement.Length) * 2;
        if (most < 1 << 16 || old.Length == 0)
        {
            return most;
        }

        var places = 0L;
        for (var at = text.IndexOf(old, StringComparison.Ordinal); at >= 0; at = text.IndexOf(old, at + old.Length, StringComparison.Ordinal))
        {
            places++;
        }

        return (text.Length + (places * (replacement.Length - old.Length))) * 2;
    }

    private static Value Split(Frame frame, ReadOnlySpan<Value> arguments)
    {
        var text = Arguments.Text(arguments[0], "split");
        var separators = arguments[1].List is { } list
            ? list.Items.Select(i => Arguments.Text(i, "split")).ToArray()
            : [Arguments.Text(arguments[1], "split")];
        var parts = separators is [""] && text.Length > 0
            ? text.EnumerateRunes().Select(r => r.ToString()).ToArray()
            : text.Split(separators, StringSplitOptions.None);
        return Value.Of(new ListValue(Array.ConvertAll(parts, p => Value.Of(p))));
    }

    private static Value Substring(Frame frame, ReadOnlySpan<Value> arguments)
    {
        var text = Arguments.Text(arguments[0], "substring");
        var start = Length(arguments[1], "substring");
        return Value.Of(Part(text, start, arguments.Length > 2 ? Length(arguments[2], "substring") : int.MaxValue));
    }

    private static Value Right(Frame frame, ReadOnlySpan<Value> arguments)
    {
        var text = Arguments.Text(arguments[0], "right");
        var length = Length(arguments[1], "right");
        var all = text.EnumerateRunes().Count();
        return Value.Of(Part(text, Math.Max(0, all - length), length));
    }

    private static int Length(Value value, string function)
    {
        var length = Arguments.Integer(value, function);
        return length >= 0
            ? (int)Math.Min(length, int.MaxValue)
            : throw Fail.Argument("NumberOutOfRange", $"{function}() needs a number that is not negative, but found {length}.");
    }

    private static string Part(string text, int start, int length)
    {
        var from = Offset(text, 0, start);
        return text[from..Offset(text, from, length)];
    }

    private static int Offset(string text, int from, int codePoints)
    {
        while (codePoints > 0 && from < text.Length)
        {
            from += char.IsHighSurrogate(text[from]) && from + 1 < text.Length ? 2 : 1;
            codePoints--;
        }

        return from;
    }
}
