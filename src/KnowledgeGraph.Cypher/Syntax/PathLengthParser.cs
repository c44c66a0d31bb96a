using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>How often a relationship or a path is repeated.</summary>
internal sealed class PathLengthParser(Cursor cursor)
{
    /// <summary><c>+</c>, <c>*</c>, <c>{2}</c>, <c>{1,3}</c>; null where none stands.</summary>
    public PathLength? Quantifier()
    {
        if (cursor.TryTake(LexemeKind.Plus))
        {
            return new PathLength(1, null);
        }

        if (cursor.TryTake(LexemeKind.Star))
        {
            return new PathLength(0, null);
        }

        if (!cursor.TryTake(LexemeKind.LeftBrace))
        {
            return null;
        }

        var min = Bound();
        var max = cursor.TryTake(LexemeKind.Comma) ? Bound() : min ?? throw cursor.Unexpected("a number or ','");
        cursor.Expect(LexemeKind.RightBrace, "'}'");
        return max < (min ?? 0) || max == 0
            ? throw Fail.Syntax("InvalidRelationshipPattern", cursor.Current.At, "A quantifier's upper bound must be 1 or more, and not below its lower bound.")
            : new PathLength(min ?? 0, max);
    }

    /// <summary><c>*</c>, <c>*2</c>, <c>*1..3</c>.</summary>
    public PathLength Starred()
    {
        cursor.Take();
        if (cursor.Kind == LexemeKind.Minus)
        {
            throw Fail.Syntax("InvalidRelationshipPattern", cursor.Current.At, "A path's length cannot be negative.");
        }

        var min = Bound();
        if (!cursor.TryTake(LexemeKind.DotDot))
        {
            return new PathLength(min ?? 1, min);
        }

        return new PathLength(min ?? 1, Bound());
    }

    private int? Bound()
    {
        if (cursor.Kind != LexemeKind.Integer)
        {
            return null;
        }

        var number = NumberLiteral.Read(cursor.Take()).Value.Integer;
        return (int)Math.Min(number, int.MaxValue);
    }
}
