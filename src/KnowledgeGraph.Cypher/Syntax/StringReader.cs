using System.Globalization;
using System.Text;
using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Reads string literals and resolves their escapes.</summary>
internal static class StringReader
{
    public static Lexeme Read(string text, ref int at)
    {
        var start = at;
        var quote = text[at++];
        var content = new StringBuilder();
        while (true)
        {
            if (at >= text.Length)
            {
                throw Fail.Syntax("UnexpectedSyntax", new Position(start, start + 1), $"This string is not closed: expected {quote}.");
            }

            var c = text[at++];
            if (c == quote)
            {
                return new Lexeme(LexemeKind.String, start, at, content.ToString());
            }

            if (c == '\\')
            {
                Escape(text, ref at, content);
            }
            else
            {
                content.Append(c);
            }
        }
    }

    private static void Escape(string text, ref int at, StringBuilder content)
    {
        var c = at < text.Length ? text[at] : '\0';
        at++;
        switch (c)
        {
            case 'n': content.Append('\n'); break;
            case 't': content.Append('\t'); break;
            case 'r': content.Append('\r'); break;
            case 'b': content.Append('\b'); break;
            case 'f': content.Append('\f'); break;
            case '\\' or '\'' or '"' or '`': content.Append(c); break;
            case 'u': Unicode(text, ref at, 4, content); break;
            case 'U': Unicode(text, ref at, 8, content); break;
            case '\0': at--; break;
            default: content.Append('\\').Append(c); break;
        }
    }

    private static void Unicode(string text, ref int at, int digits, StringBuilder content)
    {
        var end = Math.Min(at + digits, text.Length);
        if (end - at < digits
            || !int.TryParse(text.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10FFFF)
        {
            throw Fail.Syntax("InvalidUnicodeLiteral", new Position(at - 2, end), $"Expected {digits} hexadecimal digits after \\u.");
        }

        at = end;
        if (code is >= 0xD800 and <= 0xDFFF || digits == 4)
        {
            content.Append((char)code);
        }
        else
        {
            content.Append(char.ConvertFromUtf32(code));
        }
    }
}
