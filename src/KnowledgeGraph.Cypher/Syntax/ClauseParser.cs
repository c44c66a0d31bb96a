using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Clauses, by their first word.</summary>
internal sealed class ClauseParser(Grammar grammar)
{
    private readonly Cursor _cursor = grammar.Cursor;

    /// <summary>The clause at the cursor, or null when none begins there.</summary>
    public Clause? TryParse()
    {
        var start = _cursor.Current.Start;
        if (_cursor.Kind != LexemeKind.Name)
        {
            return null;
        }

        ForeignClauses.Refuse(_cursor);
        return TryReading(start) ?? TryWriting(start);
    }

    private Clause? TryReading(int start)
    {
        if (_cursor.TryWord("MATCH"))
        {
            return Match(start, false);
        }

        if (_cursor.TryWords("OPTIONAL", "MATCH"))
        {
            return Match(start, true);
        }

        if (_cursor.TryWord("WITH"))
        {
            return With(start);
        }

        if (_cursor.TryWord("RETURN"))
        {
            var projection = grammar.Projections.Parse();
            return new ReturnClause(projection) { At = _cursor.Since(start) };
        }

        if (_cursor.TryWord("UNWIND"))
        {
            return Unwind(start);
        }

        if (_cursor.TryWords("OPTIONAL", "CALL"))
        {
            return new CallParser(grammar).Parse(start, isOptional: true);
        }

        if (_cursor.TryWord("FINISH"))
        {
            return new FinishClause { At = _cursor.Since(start) };
        }

        return _cursor.TryWord("CALL") ? new CallParser(grammar).Parse(start, isOptional: false) : Cut(start);
    }

    /// <summary><c>ORDER BY</c>, <c>SKIP</c> and <c>LIMIT</c> as clauses of their own: short for <c>WITH *</c> with them.</summary>
    private WithClause? Cut(int start)
    {
        if (!_cursor.Are("ORDER", "BY") && !_cursor.Is("SKIP") && !_cursor.Is("OFFSET") && !_cursor.Is("LIMIT"))
        {
            return null;
        }

        var projection = grammar.Projections.ParseCut(new Projection(false, true, [], [], null, null), start);
        return new WithClause(projection, null) { At = projection.At };
    }

    private Clause? TryWriting(int start)
    {
        if (_cursor.TryWord("CREATE") || _cursor.TryWord("INSERT"))
        {
            return grammar.Updates.Create(start);
        }

        if (_cursor.TryWord("MERGE"))
        {
            return grammar.Updates.Merge(start);
        }

        if (_cursor.TryWord("SET"))
        {
            return grammar.Updates.Set(start);
        }

        if (_cursor.TryWord("REMOVE"))
        {
            return grammar.Updates.Remove(start);
        }

        if (_cursor.TryWords("DETACH", "DELETE"))
        {
            return grammar.Updates.Delete(start, true);
        }

        if (_cursor.TryWord("DELETE") || _cursor.TryWords("NODETACH", "DELETE"))
        {
            return grammar.Updates.Delete(start, false);
        }

        return _cursor.TryWord("FOREACH") ? grammar.Updates.Foreach(start) : null;
    }

    private MatchClause Match(int start, bool optional)
    {
        var patterns = grammar.CommaSeparated(grammar.Patterns.Parse);
        var where = _cursor.TryWord("WHERE") ? grammar.Expressions.Parse() : null;
        return new MatchClause(optional, patterns, where) { At = _cursor.Since(start) };
    }

    private WithClause With(int start)
    {
        var projection = grammar.Projections.Parse();
        var where = _cursor.TryWord("WHERE") ? grammar.Expressions.Parse() : null;
        return new WithClause(projection, where) { At = _cursor.Since(start) };
    }

    private UnwindClause Unwind(int start)
    {
        var list = grammar.Expressions.Parse();
        _cursor.ExpectWord("AS");
        var element = grammar.Variable("a name after AS");
        return new UnwindClause(list, element) { At = _cursor.Since(start) };
    }
}
