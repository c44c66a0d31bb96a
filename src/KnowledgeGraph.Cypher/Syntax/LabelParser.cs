using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Label expressions after the colon: <c>A:B</c>, <c>A|B&amp;!C</c>, <c>(A|B)&amp;%</c>.</summary>
internal sealed class LabelParser(Cursor cursor)
{
    public LabelExpression Parse()
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
        while (cursor.TryTake(LexemeKind.Ampersand) || cursor.TryTake(LexemeKind.Colon))
        {
            var right = Negation();
            left = new LabelAnd(left, right) { At = left.At.To(right.At) };
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
            var inner = Parse();
            cursor.Expect(LexemeKind.RightParen, "')'");
            return inner;
        }

        return new LabelName(cursor.ExpectName("a label or type").Text) { At = at };
    }
}
