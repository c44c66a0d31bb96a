using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Label expressions after the colon: <c>A:B</c>, <c>A|B&amp;!C</c>, <c>(A|B)&amp;%</c>, <c>$(names)</c>.</summary>
internal sealed class LabelParser(Grammar grammar)
{
    private readonly Cursor _cursor = grammar.Cursor;

    /// <summary>Parses labels after their colon (or <c>IS</c>).</summary>
    public LabelExpression Parse()
    {
        var start = _cursor.Index;
        var labels = Alternatives();
        return HasColonAnd(labels) && HasSign(start)
            ? throw Errors.Fail.Syntax("UnexpectedSyntax", labels.At, "':' between labels does not go together with '|', '&', '!' and '%': use '&'.")
            : labels;
    }

    private bool HasSign(int start)
    {
        for (var i = start; i < _cursor.Index; i++)
        {
            if (_cursor.LexemeAt(i).Kind is LexemeKind.Pipe or LexemeKind.Ampersand or LexemeKind.Bang or LexemeKind.Percent)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasColonAnd(LabelExpression labels) => labels switch
    {
        LabelAnd both => both.ByColon || HasColonAnd(both.Left) || HasColonAnd(both.Right),
        LabelOr either => HasColonAnd(either.Left) || HasColonAnd(either.Right),
        LabelNot negated => HasColonAnd(negated.Operand),
        _ => false,
    };

    private LabelExpression Alternatives()
    {
        _cursor.Enter();
        var left = Conjunction();
        while (_cursor.TryTake(LexemeKind.Pipe))
        {
            _cursor.TryTake(LexemeKind.Colon);
            var right = Conjunction();
            left = new LabelOr(left, right) { At = left.At.To(right.At) };
        }

        _cursor.Leave();
        return left;
    }

    private LabelExpression Conjunction()
    {
        var left = Negation();
        while (_cursor.Kind is LexemeKind.Ampersand or LexemeKind.Colon)
        {
            var byColon = _cursor.Take().Kind == LexemeKind.Colon;
            var right = Negation();
            left = new LabelAnd(left, right) { At = left.At.To(right.At), ByColon = byColon };
        }

        return left;
    }

    private LabelExpression Negation()
    {
        var start = _cursor.Current.Start;
        var negations = 0;
        while (_cursor.TryTake(LexemeKind.Bang))
        {
            negations++;
        }

        var atom = Atom();
        return negations % 2 == 0 ? atom : new LabelNot(atom) { At = _cursor.Since(start) };
    }

    private LabelExpression Atom()
    {
        var at = _cursor.Current.At;
        if (_cursor.TryTake(LexemeKind.Percent))
        {
            return new LabelWildcard { At = at };
        }

        if (_cursor.TryTake(LexemeKind.LeftParen))
        {
            var inner = Alternatives();
            _cursor.Expect(LexemeKind.RightParen, "')'");
            return inner;
        }

        return (LabelExpression?)Computed() ?? new LabelName(_cursor.ExpectName("a label or type").Text) { At = at };
    }

    /// <summary><c>$(names)</c>, <c>$all(names)</c>, <c>$any(names)</c>; null where none stands.</summary>
    public LabelComputed? Computed()
    {
        var start = _cursor.Current.Start;
        var isNamed = _cursor.Kind == LexemeKind.Parameter && _cursor.Peek(1).Kind == LexemeKind.LeftParen && (IsCalled("all") || IsCalled("any"));
        if (_cursor.Kind != LexemeKind.Dollar && !isNamed)
        {
            return null;
        }

        var any = isNamed && IsCalled("any");
        _cursor.Take();
        _cursor.Expect(LexemeKind.LeftParen, "'('");
        var names = grammar.Expressions.Parse();
        _cursor.Expect(LexemeKind.RightParen, "')'");
        return new LabelComputed(names, any) { At = _cursor.Since(start) };
    }

    private bool IsCalled(string word) => _cursor.Current.Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
