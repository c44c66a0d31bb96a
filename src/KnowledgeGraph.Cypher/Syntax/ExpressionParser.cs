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
            return IsTest(left);
        }

        for (var i = 0; i < words; i++)
        {
            _cursor.Take();
        }

        var right = Parse(strength + 1);
        return new Binary(operation, left, right) { At = left.At.To(right.At) };
    }

    /// <summary><c>IS [NOT] NULL</c>, <c>IS [NOT] :: TYPE</c>, <c>IS Label</c>.</summary>
    private Expression IsTest(Expression left)
    {
        _cursor.Take();
        var negated = _cursor.TryWord("NOT");
        if (_cursor.TryWord("NULL"))
        {
            return new IsNullTest(left, negated) { At = _cursor.Since(left.At.Start) };
        }

        var isType = _cursor.TryWord("TYPED");
        if (!isType && _cursor.Kind == LexemeKind.Colon && _cursor.Peek(1).Kind == LexemeKind.Colon)
        {
            _cursor.Index += 2;
            isType = true;
        }

        if (isType)
        {
            var type = new TypeNameParser(_cursor).Parse();
            return new TypeTest(left, type, negated) { At = _cursor.Since(left.At.Start) };
        }

        if (IsNormalizedAhead)
        {
            throw Fail.Syntax("UnsupportedFeature", _cursor.Current.At, "IS NORMALIZED is not supported: compare with normalize(), or normalize what is stored.");
        }

        if (negated || !(_cursor.IsName || _cursor.Kind is LexemeKind.LeftParen or LexemeKind.Bang or LexemeKind.Percent))
        {
            throw _cursor.Unexpected(negated ? "NULL or '::' and a type" : "NULL, NOT NULL, a label, or '::' and a type");
        }

        var labels = grammar.Labels.Parse();
        return new LabelTest(left, labels) { At = _cursor.Since(left.At.Start) };
    }

    private bool IsNormalizedAhead => _cursor.Is("NORMALIZED")
        || ((_cursor.Is("NFC") || _cursor.Is("NFD") || _cursor.Is("NFKC") || _cursor.Is("NFKD")) && _cursor.Peek(1).Text.Equals("NORMALIZED", StringComparison.OrdinalIgnoreCase));

    /// <summary>Goes on from a left operand that stands elsewhere, as in <c>CASE x WHEN &gt; 3</c>.</summary>
    public Expression ParseAfter(Expression left)
    {
        var (operation, strength, words) = Infix.Find(_cursor);
        return strength == Infix.Comparison ? Comparison(left) : Extend(left, operation, strength, words);
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
