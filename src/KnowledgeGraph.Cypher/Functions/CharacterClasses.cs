namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Java's named classes of characters as what stands between the brackets of a .NET class.</summary>
/// <remarks>Source: the documentation of <c>java.util.regex.Pattern</c>; scripts by Unicode's Scripts.txt, of the basic plane.</remarks>
internal static class CharacterClasses
{
    private const string Space = @" \t\n\x0B\f\r";

    private static readonly Dictionary<string, string> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Han"] = @"\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u3005\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFA6D\uFA70-\uFAD9",
        ["Hiragana"] = @"\u3041-\u3096\u309D-\u309F",
        ["Katakana"] = @"\u30A1-\u30FA\u30FD-\u30FF\u31F0-\u31FF\u32D0-\u32FE\u3300-\u3357\uFF66-\uFF6F\uFF71-\uFF9D",
        ["Alphabetic"] = @"\p{L}\p{Nl}",
        ["Letter"] = @"\p{L}",
        ["Uppercase"] = @"\p{Lu}",
        ["Lowercase"] = @"\p{Ll}",
        ["Punctuation"] = @"\p{P}",
    };

    private static readonly Dictionary<string, string> Ascii = new(StringComparer.Ordinal)
    {
        ["Lower"] = "a-z",
        ["Upper"] = "A-Z",
        ["ASCII"] = @"\x00-\x7F",
        ["Alpha"] = "a-zA-Z",
        ["Digit"] = "0-9",
        ["Alnum"] = "a-zA-Z0-9",
        ["Punct"] = @"!-/:-@\[-`{-~",
        ["Space"] = Space,
        ["InCJK_Unified_Ideographs"] = @"\u4E00-\u9FFF",
        ["InCJKUnifiedIdeographs"] = @"\u4E00-\u9FFF",
    };

    /// <summary>The class of a letter after a backslash, as Java has it: of ASCII only; null where it is none.</summary>
    public static string? OfLetter(char letter) => letter switch
    {
        'w' => "a-zA-Z0-9_",
        'W' => @"\x00-/:-@\[-\^`{-\uFFFF",
        'd' => "0-9",
        'D' => @"\x00-/:-\uFFFF",
        's' => Space,
        'S' => @"\x00-\x08\x0E-\x1F!-\uFFFF",
        _ => null,
    };

    /// <summary>The class of a name such as <c>IsHan</c>, <c>script=Han</c>, <c>Alpha</c>, <c>Lu</c>; null where it is not known.</summary>
    public static string? OfName(string name)
    {
        if (name.Length <= 2)
        {
            return name.Length > 0 ? $"\\p{{{name}}}" : null;
        }

        var mark = name.IndexOf('=', StringComparison.Ordinal);
        var script = mark > 0 && name[..mark].ToUpperInvariant() is "SCRIPT" or "SC" ? name[(mark + 1)..]
            : name.StartsWith("Is", StringComparison.Ordinal) ? name[2..]
            : null;
        return script is null ? Ascii.GetValueOrDefault(name)
            : script.Length <= 2 ? $"\\p{{{script}}}"
            : ByName.GetValueOrDefault(script);
    }
}
