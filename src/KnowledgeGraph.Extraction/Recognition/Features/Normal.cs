namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>The one form of a character that features see: half-width, lower case.</summary>
internal static class Normal
{
    /// <summary>The form of a character.</summary>
    public static char Of(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            c = (char)(c - 0xFEE0);
        }

        return c switch
        {
            >= 'A' and <= 'Z' => (char)(c | 0x20),
            < '\u0080' => c,
            '\u3000' => ' ',
            '「' => '“',
            '」' => '”',
            < '\u0250' => char.ToLowerInvariant(c),
            _ => c,
        };
    }

    /// <summary>The form of a text, of the same length.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = Of(from[i]);
        }
    });
}
