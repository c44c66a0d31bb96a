namespace KnowledgeGraph.Storage.Marking;

/// <summary>Cuts a statement into words, texts and signs; comments and blanks are left out. Knows no grammar and refuses nothing.</summary>
internal static class StatementScanner
{
    private const int ShortestText = 2;

    /// <summary>The tokens in order.</summary>
    public static List<StatementToken> Scan(string statement)
    {
        var tokens = new List<StatementToken>();
        for (var at = 0; at < statement.Length;)
        {
            var end = EndOf(statement, at, out var kind);
            if (kind is { } found)
            {
                tokens.Add(new StatementToken(found, at, end - at, Value(statement, at, end, found)));
            }

            at = end;
        }

        return tokens;
    }

    private static int EndOf(string statement, int at, out StatementTokenKind? kind)
    {
        var rest = statement.AsSpan(at);
        kind = statement[at] switch
        {
            '\'' or '"' => StatementTokenKind.Text,
            '`' => StatementTokenKind.Word,
            _ when char.IsWhiteSpace(rest[0]) || rest.StartsWith("//", StringComparison.Ordinal) || rest.StartsWith("/*", StringComparison.Ordinal) => null,
            _ when IsOfWord(rest[0]) => StatementTokenKind.Word,
            _ => StatementTokenKind.Sign,
        };
        return (rest[0], kind) switch
        {
            ('\'' or '"' or '`', _) => EndOfQuoted(statement, at),
            ('/', null) => EndOfComment(statement, at),
            (_, StatementTokenKind.Word) => EndOfWord(statement, at),
            _ => at + 1,
        };
    }

    private static int EndOfQuoted(string statement, int at)
    {
        var quote = statement[at];
        for (var i = at + 1; i < statement.Length; i++)
        {
            if (statement[i] == '\\' && quote != '`')
            {
                i++;
            }
            else if (statement[i] == quote && quote == '`' && i + 1 < statement.Length && statement[i + 1] == quote)
            {
                i++;
            }
            else if (statement[i] == quote)
            {
                return i + 1;
            }
        }

        return statement.Length;
    }

    private static int EndOfComment(string statement, int at)
    {
        var isLine = statement[at + 1] == '/';
        var end = isLine ? statement.IndexOf('\n', at) : statement.IndexOf("*/", at + ShortestText, StringComparison.Ordinal);
        return end < 0 ? statement.Length : isLine ? end : end + "*/".Length;
    }

    private static int EndOfWord(string statement, int at)
    {
        var end = at;
        while (end < statement.Length && IsOfWord(statement[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsOfWord(char sign) => char.IsLetterOrDigit(sign) || sign == '_' || char.IsSurrogate(sign);

    private static string Value(string statement, int at, int end, StatementTokenKind kind)
    {
        var isQuoted = statement[at] is '\'' or '"' or '`';
        var inner = isQuoted && end - at >= ShortestText ? statement[(at + 1)..(end - 1)] : statement[at..end];
        return kind == StatementTokenKind.Word ? inner.Replace("``", "`", StringComparison.Ordinal) : inner;
    }
}
