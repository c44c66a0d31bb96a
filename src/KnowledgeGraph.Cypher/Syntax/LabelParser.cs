using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Label expressions after the colon: <c>A:B</c>, <c>A|B&amp;!C</c>, <c>(A|B)&amp;%</c>.</summary>
internal sealed class LabelParser(Cursor cursor)
{
    /// <summary>Parses labels after their colon (or <c>IS</c>).</summary>
    public LabelExpression Parse()
    {
        var start = cursor.Index;
        var labels = Alternatives();
        return HasColonAnd(labels) && HasSign(start)
            ? throw Errors.Fail.Syntax("UnexpectedSyntax", labels.At, "':' between labels does not go together with '|', '&', '!' and '%': use '&'.")
            : labels;
    }

    private bool HasSign(int start)
    {
        for (var i = start; i < cursor.Index; i++)
        {
            if (cursor.LexemeAt(i).Kind is LexemeKind.Pipe or LexemeKind.Ampersand or LexemeKind.Bang or LexemeKind.Percent)
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
        cursor.Enter();
        var left = Conjunction();
        while (cursor.TryTake(LexemeKind.Pipe))
        {
            cursor.TryTake(LexemeKind.Colon);
            var right = Conjunction();
            left = new LabelOr(left, right) { At = left.At.To(right.At) };
        }

        cursor.Leave();
        return left;
    }

    private LabelExpression Conjunction()
    {
        var left = Negation();
        while (cursor.Kind is LexemeKind.Ampersand or LexemeKind.Colon)
        {
            var byColon = cursor.Take().Kind == LexemeKind.Colon;
            var right = Negation();
            left = new LabelAnd(left, right) { At = left.At.To(right.At), ByColon = byColon };
        }

        return left;
    }

    private LabelExpression Negation()
    {
        var start = cursor.Current.Start;
        var negations = 0;
        while (cursor.TryTake(LexemeKind.Bang))
        {
            negations++;
        }

        var atom = Atom();
        return negations % 2 == 0 ? atom : new LabelNot(atom) { At = cursor.Since(start) };
    }

    private LabelExpression Atom()
    {
        var at = cursor.Current.At;
        if (cursor.TryTake(LexemeKind.Percent))
        {
            return new LabelWildcard { At = at };
        }

        if (cursor.TryTake(LexemeKind.LeftParen))
        {
            var inner = Alternatives();
            cursor.Expect(LexemeKind.RightParen, "')'");
            return inner;
        }

        return new LabelName(cursor.ExpectName("a label or type").Text) { At = at };
    }
}
