using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>The operands of expressions: literals, variables, calls, and what follows them (<c>.key</c>, <c>[0]</c>, <c>:Label</c>).</summary>
internal sealed class AtomParser(Grammar grammar)
{
    private readonly Cursor _cursor = grammar.Cursor;

    public Expression ParseWithSuffixes()
    {
        var start = _cursor.Current.Start;
        var atom = Parse();
        for (var links = 0; links < 1000; links++)
        {
            if (_cursor.Kind == LexemeKind.Dot)
            {
                _cursor.Take();
                var key = _cursor.ExpectName("a property key");
                atom = new PropertyAccess(atom, key.Text) { At = _cursor.Since(start) };
            }
            else if (_cursor.Kind == LexemeKind.LeftBracket)
            {
                atom = grammar.Brackets.Subscript(atom);
            }
            else if (_cursor.Kind == LexemeKind.Colon && _cursor.Peek(1).Kind is LexemeKind.Name or LexemeKind.QuotedName or LexemeKind.Bang or LexemeKind.Percent or LexemeKind.LeftParen)
            {
                _cursor.Take();
                atom = new LabelTest(atom, grammar.Labels.Parse()) { At = _cursor.Since(start) };
            }
            else if (_cursor.Kind == LexemeKind.LeftBrace && atom is Variable subject)
            {
                atom = grammar.Brackets.MapProjection(subject);
            }
            else
            {
                return atom;
            }
        }

        throw _cursor.Unexpected("fewer accesses in a row");
    }

    private Expression Parse()
    {
        var at = _cursor.Current.At;
        switch (_cursor.Kind)
        {
            case LexemeKind.Integer or LexemeKind.Float:
                return NumberLiteral.Read(_cursor.Take());
            case LexemeKind.BadNumber:
                throw Errors.Fail.Syntax("InvalidNumberLiteral", at, $"'{_cursor.Current.Text}' is no number.");
            case LexemeKind.String:
                return new Literal(Value.Of(_cursor.Take().Text)) { At = at };
            case LexemeKind.Parameter:
                return new ParameterUse(_cursor.Take().Text) { At = at };
            case LexemeKind.LeftParen:
                return Parenthesised();
            case LexemeKind.LeftBracket:
                return grammar.Brackets.List();
            case LexemeKind.LeftBrace:
                return grammar.Brackets.Map();
            case LexemeKind.Name:
                return Named();
            case LexemeKind.QuotedName:
                return VariableOrCall();
            default:
                throw _cursor.Unexpected("an expression");
        }
    }

    private Expression Parenthesised()
    {
        if (new PatternAhead(grammar.Cursor).IsPattern())
        {
            var pattern = grammar.Patterns.ParseBare();
            return new PatternPredicate(pattern) { At = pattern.At };
        }

        _cursor.Take();
        var inner = grammar.Expressions.Parse();
        _cursor.Expect(LexemeKind.RightParen, "')'");
        return inner;
    }

    private Expression Named()
    {
        var word = _cursor.Current;
        var next = _cursor.Peek(1).Kind;
        if (word.Is("NULL") || word.Is("TRUE") || word.Is("FALSE"))
        {
            _cursor.Take();
            return new Literal(word.Is("NULL") ? Value.Null : Value.Of(word.Is("TRUE"))) { At = word.At };
        }

        if (EndlessNumber(word) is { } number && next is not (LexemeKind.Dot or LexemeKind.LeftParen))
        {
            _cursor.Take();
            return new Literal(Value.Of(number)) { At = word.At };
        }

        if (word.Is("CASE") && next is not (LexemeKind.Dot or LexemeKind.RightParen or LexemeKind.Comma))
        {
            return new CaseParser(grammar).Parse();
        }

        if (next == LexemeKind.LeftBrace && Subqueries.KindOf(word) is { } kind)
        {
            return Subqueries.Parse(grammar, kind);
        }

        if (next == LexemeKind.LeftParen && new SpecialCallParser(grammar).TryParse() is { } special)
        {
            return special;
        }

        if (ReservedWords.StartsClause(word) && next is not (LexemeKind.LeftParen or LexemeKind.Dot))
        {
            throw _cursor.Unexpected("an expression");
        }

        return VariableOrCall();
    }

    private static double? EndlessNumber(Lexeme word) =>
        word.Is("INF") || word.Is("INFINITY") ? double.PositiveInfinity : word.Is("NAN") ? double.NaN : null;

    private Expression VariableOrCall()
    {
        var length = NameLength();
        if (_cursor.Peek(length).Kind != LexemeKind.LeftParen)
        {
            return grammar.Variable();
        }

        var start = _cursor.Current.Start;
        var name = new System.Text.StringBuilder(_cursor.Take().Text);
        while (_cursor.TryTake(LexemeKind.Dot))
        {
            name.Append('.').Append(_cursor.Take().Text);
        }

        return Call(name.ToString(), start);
    }

    private int NameLength()
    {
        var length = 1;
        while (_cursor.Peek(length).Kind == LexemeKind.Dot && _cursor.Peek(length + 1).Kind is LexemeKind.Name or LexemeKind.QuotedName)
        {
            length += 2;
        }

        return length;
    }

    private Expression Call(string name, int start)
    {
        _cursor.Expect(LexemeKind.LeftParen, "'('");
        if (name.Equals("count", StringComparison.OrdinalIgnoreCase) && _cursor.TryTake(LexemeKind.Star))
        {
            _cursor.Expect(LexemeKind.RightParen, "')'");
            return new CountStar { At = _cursor.Since(start) };
        }

        var distinct = _cursor.TryWord("DISTINCT");
        List<Expression> arguments = _cursor.Kind == LexemeKind.RightParen ? [] : grammar.CommaSeparated(grammar.Expressions.Parse);
        _cursor.Expect(LexemeKind.RightParen, "',' or ')'");
        return new FunctionCall(name, arguments, distinct) { At = _cursor.Since(start) };
    }
}
