using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>The body of <c>WITH</c> and <c>RETURN</c>.</summary>
internal sealed class ProjectionParser(Grammar grammar)
{
    private readonly Cursor _cursor = grammar.Cursor;

    public Projection Parse()
    {
        var start = _cursor.Current.Start;
        var distinct = _cursor.TryWord("DISTINCT");
        var star = _cursor.TryTake(LexemeKind.Star);
        List<ProjectionItem> items = star && !_cursor.TryTake(LexemeKind.Comma) ? [] : grammar.CommaSeparated(Item);
        return ParseCut(new Projection(distinct, star, items, [], null, null), start);
    }

    /// <summary><c>ORDER BY</c>, <c>SKIP</c> and <c>LIMIT</c> after the columns.</summary>
    public Projection ParseCut(Projection columns, int start)
    {
        List<SortItem> order = _cursor.TryWords("ORDER", "BY") ? grammar.CommaSeparated(SortKey) : [];
        var skip = _cursor.TryWord("SKIP") || _cursor.TryWord("OFFSET") ? grammar.Expressions.Parse() : null;
        var limit = _cursor.TryWord("LIMIT") ? grammar.Expressions.Parse() : null;
        return columns with { OrderBy = order, Skip = skip, Limit = limit, At = _cursor.Since(start) };
    }

    private ProjectionItem Item()
    {
        var start = _cursor.Current.Start;
        var expression = grammar.Expressions.Parse();
        var text = _cursor.Since(start);
        if (_cursor.TryWord("AS"))
        {
            var alias = _cursor.ExpectName("a name after AS");
            return new ProjectionItem(expression, alias.Text, true) { At = _cursor.Since(start) };
        }

        var name = expression is Variable variable ? variable.Name : _cursor.TextOf(text);
        return new ProjectionItem(expression, name, false) { At = text };
    }

    private SortItem SortKey()
    {
        var start = _cursor.Current.Start;
        var expression = grammar.Expressions.Parse();
        var descending = _cursor.TryWord("DESC") || _cursor.TryWord("DESCENDING");
        if (!descending && !_cursor.TryWord("ASC"))
        {
            _cursor.TryWord("ASCENDING");
        }

        return new SortItem(expression, descending) { At = _cursor.Since(start) };
    }
}
