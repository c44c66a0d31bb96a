using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary><c>CALL procedure(…) YIELD …</c> and <c>CALL { … }</c>.</summary>
internal sealed class CallParser(Grammar grammar)
{
    private readonly Cursor _cursor = grammar.Cursor;

    public Clause Parse(int start, bool isOptional) =>
        _cursor.Kind is LexemeKind.LeftBrace or LexemeKind.LeftParen ? Subquery(start, isOptional) : Procedure(start) with { Optional = isOptional };

    private CallSubqueryClause Subquery(int start, bool isOptional)
    {
        _cursor.Enter();
        List<Variable>? imports = null;
        var all = false;
        if (_cursor.TryTake(LexemeKind.LeftParen))
        {
            all = _cursor.TryTake(LexemeKind.Star);
            imports = all || _cursor.Kind == LexemeKind.RightParen ? [] : grammar.CommaSeparated(() => grammar.Variable());
            _cursor.Expect(LexemeKind.RightParen, "',' or ')'");
        }

        _cursor.Expect(LexemeKind.LeftBrace, "'{'");
        var query = grammar.Queries.Parse();
        _cursor.Expect(LexemeKind.RightBrace, "'}'");
        _cursor.Leave();
        RefuseTransactions();
        return new CallSubqueryClause(query, imports, all, isOptional) { At = _cursor.Since(start) };
    }

    private void RefuseTransactions()
    {
        if (_cursor.Are("IN", "TRANSACTIONS") || (_cursor.Is("IN") && (_cursor.Peek(2).Is("TRANSACTIONS") || _cursor.Peek(1).Is("CONCURRENT") || _cursor.Peek(2).Is("CONCURRENT"))))
        {
            throw Errors.Fail.Syntax("UnsupportedFeature", _cursor.Current.At, "A statement runs in one transaction here, all or nothing: leave out IN TRANSACTIONS, or run one statement for each part.");
        }
    }

    private CallClause Procedure(int start)
    {
        var standalone = _cursor.Index == 1;
        var name = _cursor.ExpectName("the name of a procedure").Text;
        while (_cursor.TryTake(LexemeKind.Dot))
        {
            name += "." + _cursor.ExpectName("the rest of the procedure's name").Text;
        }

        List<Expression>? arguments = null;
        if (_cursor.TryTake(LexemeKind.LeftParen))
        {
            arguments = _cursor.Kind == LexemeKind.RightParen ? [] : grammar.CommaSeparated(grammar.Expressions.Parse);
            _cursor.Expect(LexemeKind.RightParen, "',' or ')'");
        }

        List<YieldItem>? yields = null;
        var all = false;
        if (_cursor.TryWord("YIELD"))
        {
            all = _cursor.TryTake(LexemeKind.Star);
            yields = all || _cursor.TryTake(LexemeKind.Minus) ? [] : grammar.CommaSeparated(Yield);
        }

        var where = yields is not null && _cursor.TryWord("WHERE") ? grammar.Expressions.Parse() : null;
        standalone = standalone && _cursor.Kind is LexemeKind.End or LexemeKind.Semicolon;
        return new CallClause(name, arguments, yields, all, where, standalone) { At = _cursor.Since(start) };
    }

    private YieldItem Yield()
    {
        var field = grammar.Variable("a column of the procedure");
        return new YieldItem(field.Name, _cursor.TryWord("AS") ? grammar.Variable("a name after AS") : field);
    }
}
