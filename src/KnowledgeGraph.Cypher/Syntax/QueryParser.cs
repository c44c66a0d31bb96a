using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Queries: clauses, joined by <c>UNION</c>.</summary>
internal sealed class QueryParser(Grammar grammar)
{
    private readonly Cursor _cursor = grammar.Cursor;

    public Query Parse()
    {
        var start = _cursor.Current.Start;
        var parts = new List<SingleQuery> { Single() };
        var all = new List<bool>();
        while (_cursor.TryWord("UNION"))
        {
            all.Add(_cursor.TryWord("ALL"));
            if (!all[^1])
            {
                _cursor.TryWord("DISTINCT");
            }

            parts.Add(Single());
        }

        return new Query(parts, all) { At = _cursor.Since(start) };
    }

    private SingleQuery Single()
    {
        var start = _cursor.Current.Start;
        var clauses = new List<Clause>();
        while (grammar.Clauses.TryParse() is { } clause)
        {
            clauses.Add(clause);
        }

        return clauses.Count > 0
            ? new SingleQuery(clauses) { At = _cursor.Since(start) }
            : throw _cursor.Unexpected("a clause such as MATCH, CREATE or RETURN" + NearestWord.Hint(_cursor));
    }
}
