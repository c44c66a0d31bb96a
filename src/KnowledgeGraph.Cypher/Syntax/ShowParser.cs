using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary><c>SHOW INDEXES | CONSTRAINTS | PROCEDURES | FUNCTIONS [YIELD …] [WHERE …] [RETURN …]</c>, as a call of a procedure that gives the same rows.</summary>
internal sealed class ShowParser(Grammar grammar)
{
    private static readonly string[] Kinds = ["ALL", "RANGE", "FULLTEXT", "TEXT", "LOOKUP", "POINT", "VECTOR", "UNIQUE", "UNIQUENESS", "NODE", "RELATIONSHIP", "PROPERTY", "EXISTENCE", "EXIST", "KEY", "REL", "TYPE", "BUILT", "IN", "USER", "DEFINED"];

    private readonly Cursor _cursor = grammar.Cursor;

    /// <summary>Parses the statement; SHOW is at the cursor.</summary>
    public Query Parse()
    {
        var start = _cursor.Take().Start;
        var kind = Kind();
        var table = _cursor.TryWord("INDEXES") || _cursor.TryWord("INDEX") ? ShowProcedures.Indexes
            : _cursor.TryWord("CONSTRAINTS") || _cursor.TryWord("CONSTRAINT") ? ShowProcedures.Constraints
            : _cursor.TryWord("PROCEDURES") || _cursor.TryWord("PROCEDURE") ? ShowProcedures.Procedures
            : _cursor.TryWord("FUNCTIONS") || _cursor.TryWord("FUNCTION") ? ShowProcedures.Functions
            : throw _cursor.Unexpected("INDEXES, CONSTRAINTS, PROCEDURES or FUNCTIONS");
        var clauses = Clauses(table, kind, start);
        return new Query([new SingleQuery(clauses) { At = _cursor.Since(start) }], []) { At = _cursor.Since(start) };
    }

    private string Kind()
    {
        var words = new List<string>();
        while (Kinds.Any(_cursor.Is))
        {
            words.Add(_cursor.Take().Text.ToUpperInvariant());
        }

        return string.Join(' ', words);
    }

    private List<Clause> Clauses(ShowTable table, string kind, int start)
    {
        var yields = Yields(table, out var isAll);
        var cut = _cursor.Are("ORDER", "BY") || _cursor.Is("SKIP") || _cursor.Is("LIMIT")
            ? grammar.Projections.ParseCut(new Projection(false, true, [], [], null, null), _cursor.Current.Start)
            : null;
        var where = _cursor.TryWord("WHERE") ? grammar.Expressions.Parse() : null;
        var at = _cursor.Since(start);
        var clauses = new List<Clause> { new CallClause(table.Name, [new Literal(Values.Value.Of(kind)) { At = at }], yields, false, cut is null ? where : null, false) { At = at } };
        if (cut is not null)
        {
            clauses.Add(new WithClause(cut, where) { At = at });
        }

        if (_cursor.Is("RETURN"))
        {
            clauses.Add(grammar.Clauses.TryParse()!);
            return clauses;
        }

        var shown = isAll ? yields : [.. yields.Where(y => table.IsShown(y.Field))];
        List<ProjectionItem> items = [.. shown.Select(y => new ProjectionItem(y.Variable, y.Variable.Name, false) { At = at })];
        clauses.Add(new ReturnClause(new Projection(false, false, items, [], null, null) { At = at }) { At = at });
        return clauses;
    }

    private List<YieldItem> Yields(ShowTable table, out bool isAll)
    {
        isAll = _cursor.TryWord("YIELD");
        if (!isAll || _cursor.TryTake(LexemeKind.Star))
        {
            return [.. table.Columns.Select(c => new YieldItem(c.Name, new Variable(c.Name)))];
        }

        return grammar.CommaSeparated(() =>
        {
            var field = grammar.Variable("a column of the list");
            return new YieldItem(field.Name, _cursor.TryWord("AS") ? grammar.Variable("a name after AS") : field);
        });
    }
}
