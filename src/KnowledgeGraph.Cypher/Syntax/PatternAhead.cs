namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Looks ahead for what a pattern, or a part of one, begins with.</summary>
internal readonly struct PatternAhead(Cursor cursor)
{
    /// <summary>Whether a path in parentheses begins here.</summary>
    public bool IsRepeated => cursor.Kind == LexemeKind.LeftParen && cursor.Peek(1).Kind == LexemeKind.LeftParen;

    /// <summary>Whether a relationship begins here.</summary>
    public bool IsRelationship => cursor.Kind == LexemeKind.Minus || (cursor.Kind == LexemeKind.Less && cursor.Peek(1).Kind == LexemeKind.Minus);

    /// <summary>Whether a pattern with at least one relationship begins here; a lone <c>(x)</c> is an expression.</summary>
    public bool IsPattern()
    {
        if (cursor.Kind != LexemeKind.LeftParen)
        {
            return false;
        }

        var inside = cursor.Index + 1;
        inside += cursor.LexemeAt(inside).Kind is LexemeKind.Name or LexemeKind.QuotedName ? 1 : 0;
        if (cursor.LexemeAt(inside).Kind is not (LexemeKind.RightParen or LexemeKind.Colon or LexemeKind.LeftBrace or LexemeKind.Parameter))
        {
            return false;
        }

        var close = ClosingParen(cursor.Index);
        return close > 0 && IsArrow(close + 1);
    }

    /// <summary>Where what opens there is closed, or -1.</summary>
    public int ClosingParen(int open)
    {
        var depth = 0;
        for (var at = open; ; at++)
        {
            var kind = cursor.LexemeAt(at).Kind;
            depth += kind switch { LexemeKind.LeftParen => 1, LexemeKind.RightParen => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }

            if (kind == LexemeKind.End)
            {
                return -1;
            }
        }
    }

    private bool IsArrow(int at)
    {
        if (cursor.LexemeAt(at).Kind == LexemeKind.Less)
        {
            at++;
        }

        if (cursor.LexemeAt(at).Kind != LexemeKind.Minus)
        {
            return false;
        }

        return cursor.LexemeAt(at + 1).Kind switch
        {
            LexemeKind.LeftBracket => true,
            LexemeKind.Minus => cursor.LexemeAt(at + 2).Kind is LexemeKind.LeftParen
                || (cursor.LexemeAt(at + 2).Kind is LexemeKind.Greater && cursor.LexemeAt(at + 3).Kind is LexemeKind.LeftParen),
            _ => false,
        };
    }
}
