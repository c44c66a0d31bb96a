using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Expressions, by operator precedence (Vaughan Pratt, "Top Down Operator Precedence", 1973).</summary>
internal sealed class ExpressionParser(Grammar grammar)
{
    private const int LongestChain = 1000;

    private readonly Cursor _cursor = grammar.Cursor;

    public Expression Parse() => Parse(0);

    private Expression Parse(int minimum)
    {
        _cursor.Enter();
        var left = Prefix(minimum);
        for (var chain = 0; ; chain++)
        {
            var (operation, strength, words) = Infix.Find(_cursor);
            if (strength < minimum || strength == 0)
            {
                _cursor.Leave();
                return left;
            }

            if (chain == LongestChain)
            {
                throw Fail.Compile(ErrorClass.LimitExceeded, "NestingTooDeep", _cursor.Current.At, $"More than {LongestChain} operators in one chain.");
            }

            left = strength == Infix.Comparison ? Comparison(left) : Extend(left, operation, strength, words);
        }
    }

    private Expression Prefix(int minimum)
    {
        var start = _cursor.Current.Start;
        if (minimum <= Infix.Not && _cursor.TryWord("NOT"))
        {
            return new Unary(UnaryOperator.Not, Parse(Infix.Not)) { At = _cursor.Since(start) };
        }

        if (_cursor.TryTake(LexemeKind.Minus))
        {
            return Negate(start);
        }

        if (_cursor.TryTake(LexemeKind.Plus))
        {
            return new Unary(UnaryOperator.Plus, Parse(Infix.Sign)) { At = _cursor.Since(start) };
        }

        return grammar.Atoms.ParseWithSuffixes();
    }

    private Expression Negate(int start)
    {
        if (_cursor.Kind is LexemeKind.Integer && _cursor.Peek(1).Kind is not (LexemeKind.Dot or LexemeKind.LeftBracket))
        {
            return NumberLiteral.Read(_cursor.Take(), negative: true) with { At = _cursor.Since(start) };
        }

        var operand = Parse(Infix.Sign);
        var at = _cursor.Since(start);
        return operand is Literal { Value: { IsFloat: true } number }
            ? new Literal(Value.Of(-number.Float)) { At = at }
            : new Unary(UnaryOperator.Minus, operand) { At = at };
    }

    private Expression Extend(Expression left, BinaryOperator operation, int strength, int words)
    {
        if (strength == Infix.Predicate && _cursor.Is("IS"))
        {
            return NullTest(left);
        }

        for (var i = 0; i < words; i++)
        {
            _cursor.Take();
        }

        var right = Parse(strength + 1);
        return new Binary(operation, left, right) { At = left.At.To(right.At) };
    }

    private IsNullTest NullTest(Expression left)
    {
        _cursor.Take();
        var negated = _cursor.TryWord("NOT");
        _cursor.ExpectWord("NULL");
        return new IsNullTest(left, negated) { At = _cursor.Since(left.At.Start) };
    }

    /// <summary>A chain such as <c>1 &lt; a &lt;= 3</c> means that every neighbouring pair compares so.</summary>
    private Expression Comparison(Expression left)
    {
        Expression? all = null;
        while (Infix.Find(_cursor) is { Strength: Infix.Comparison } found)
        {
            _cursor.Take();
            var right = Parse(Infix.Comparison + 1);
            Expression pair = new Binary(found.Operator, left, right) { At = left.At.To(right.At) };
            all = all is null ? pair : new Binary(BinaryOperator.And, all, pair) { At = all.At.To(pair.At) };
            left = right;
        }

        return all!;
    }
}
