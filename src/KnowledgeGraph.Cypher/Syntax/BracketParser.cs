using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>What stands in <c>[ ]</c> and <c>{ }</c>: lists, comprehensions, subscripts, maps, map projections.</summary>
internal sealed class BracketParser(Grammar grammar)
{
    private readonly Cursor _cursor = grammar.Cursor;

    public Expression List()
    {
        var start = _cursor.Take().Start;
        if (_cursor.IsName && _cursor.Peek(1).Is("IN"))
        {
            return ListComprehension(start);
        }

        if (IsPatternComprehension())
        {
            return PatternComprehension(start);
        }

        List<Expression> items = _cursor.Kind == LexemeKind.RightBracket ? [] : grammar.CommaSeparated(grammar.Expressions.Parse);
        _cursor.Expect(LexemeKind.RightBracket, "',' or ']'");
        return new ListLiteral(items) { At = _cursor.Since(start) };
    }

    public Expression Subscript(Expression target)
    {
        _cursor.Take();
        var from = _cursor.Kind == LexemeKind.DotDot ? null : grammar.Expressions.Parse();
        if (!_cursor.TryTake(LexemeKind.DotDot))
        {
            _cursor.Expect(LexemeKind.RightBracket, "']'");
            return new IndexAccess(target, from!) { At = _cursor.Since(target.At.Start) };
        }

        var to = _cursor.Kind == LexemeKind.RightBracket ? null : grammar.Expressions.Parse();
        _cursor.Expect(LexemeKind.RightBracket, "']'");
        return new SliceAccess(target, from, to) { At = _cursor.Since(target.At.Start) };
    }

    public MapLiteral Map()
    {
        var start = _cursor.Take().Start;
        var keys = new List<string>();
        var values = new List<Expression>();
        var isMore = _cursor.Kind != LexemeKind.RightBrace;
        while (isMore)
        {
            keys.Add(_cursor.ExpectName(keys.Count == 0 ? "a key or '}'" : "a key").Text);
            _cursor.Expect(LexemeKind.Colon, "':'");
            values.Add(grammar.Expressions.Parse());
            isMore = _cursor.TryTake(LexemeKind.Comma);
        }

        _cursor.Expect(LexemeKind.RightBrace, "',' or '}'");
        return new MapLiteral(keys, values) { At = _cursor.Since(start) };
    }

    public MapProjection MapProjection(Variable subject)
    {
        _cursor.Take();
        List<MapProjectionItem> items = _cursor.Kind == LexemeKind.RightBrace ? [] : grammar.CommaSeparated(ProjectionItem);
        _cursor.Expect(LexemeKind.RightBrace, "',' or '}'");
        return new MapProjection(subject, items) { At = _cursor.Since(subject.At.Start) };
    }

    private MapProjectionItem ProjectionItem()
    {
        if (_cursor.TryTake(LexemeKind.Dot))
        {
            return _cursor.TryTake(LexemeKind.Star)
                ? new MapProjectionItem(MapProjectionKind.AllProperties, "", null)
                : new MapProjectionItem(MapProjectionKind.Property, _cursor.ExpectName("a property key or '*'").Text, null);
        }

        var name = grammar.Variable("a key, a variable, or '.'");
        var value = _cursor.TryTake(LexemeKind.Colon) ? grammar.Expressions.Parse() : name;
        return new MapProjectionItem(MapProjectionKind.Entry, name.Name, value);
    }

    private ListComprehension ListComprehension(int start)
    {
        var element = grammar.Variable();
        _cursor.ExpectWord("IN");
        var list = grammar.Expressions.Parse();
        var where = _cursor.TryWord("WHERE") ? grammar.Expressions.Parse() : null;
        var projection = _cursor.TryTake(LexemeKind.Pipe) ? grammar.Expressions.Parse() : null;
        _cursor.Expect(LexemeKind.RightBracket, "']'");
        return new ListComprehension(element, list, where, projection) { At = _cursor.Since(start) };
    }

    private bool IsPatternComprehension()
    {
        var back = _cursor.Index;
        if (_cursor.IsName && _cursor.Peek(1).Kind == LexemeKind.Equal)
        {
            _cursor.Index += 2;
        }

        var found = new PatternAhead(grammar.Cursor).IsPattern();
        _cursor.Index = back;
        return found;
    }

    private PatternComprehension PatternComprehension(int start)
    {
        var pattern = grammar.Patterns.Parse();
        var where = _cursor.TryWord("WHERE") ? grammar.Expressions.Parse() : null;
        _cursor.Expect(LexemeKind.Pipe, "'|'");
        var projection = grammar.Expressions.Parse();
        _cursor.Expect(LexemeKind.RightBracket, "']'");
        return new PatternComprehension(pattern, where, projection) { At = _cursor.Since(start) };
    }
}
