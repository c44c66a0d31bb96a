namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>The signs of the language.</summary>
internal static class Signs
{
    /// <summary>The longest sign that begins with these characters, or <see cref="LexemeKind.End"/> for none.</summary>
    public static (LexemeKind Kind, int Length) Read(char first, char second) => (first, second) switch
    {
        ('|', '|') => (LexemeKind.Bars, 2),
        ('.', '.') => (LexemeKind.DotDot, 2),
        ('+', '=') => (LexemeKind.PlusEqual, 2),
        ('=', '~') => (LexemeKind.Matches, 2),
        ('<', '>') => (LexemeKind.NotEqual, 2),
        ('<', '=') => (LexemeKind.LessOrEqual, 2),
        ('>', '=') => (LexemeKind.GreaterOrEqual, 2),
        _ => (One(first), 1),
    };

    private static LexemeKind One(char sign) => sign switch
    {
        '(' => LexemeKind.LeftParen,
        ')' => LexemeKind.RightParen,
        '[' => LexemeKind.LeftBracket,
        ']' => LexemeKind.RightBracket,
        '{' => LexemeKind.LeftBrace,
        '}' => LexemeKind.RightBrace,
        ',' => LexemeKind.Comma,
        '.' => LexemeKind.Dot,
        ':' => LexemeKind.Colon,
        ';' => LexemeKind.Semicolon,
        '|' => LexemeKind.Pipe,
        '+' => LexemeKind.Plus,
        '-' => LexemeKind.Minus,
        '*' => LexemeKind.Star,
        '/' => LexemeKind.Slash,
        '%' => LexemeKind.Percent,
        '^' => LexemeKind.Caret,
        '=' => LexemeKind.Equal,
        '<' => LexemeKind.Less,
        '>' => LexemeKind.Greater,
        '&' => LexemeKind.Ampersand,
        '!' => LexemeKind.Bang,
        _ => LexemeKind.End,
    };
}
