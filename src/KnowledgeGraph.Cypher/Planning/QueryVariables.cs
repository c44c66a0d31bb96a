using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>All names that occur in a nested query, bound there or outside: enough to know when it can be run.</summary>
internal static class QueryVariables
{
    public static void Collect(Query query, HashSet<string> names)
    {
        foreach (var clause in query.Parts.SelectMany(p => p.Clauses))
        {
            foreach (var pattern in Patterns(clause))
            {
                FreeVariables.CollectPattern(pattern, names);
            }

            foreach (var expression in Expressions(clause))
            {
                names.UnionWith(FreeVariables.Of(expression));
            }

            if (clause is CallSubqueryClause nested)
            {
                Collect(nested.Query, names);
            }
        }
    }

    private static IReadOnlyList<PathPattern> Patterns(Clause clause) => clause is MatchClause match ? match.Patterns : [];

    private static IEnumerable<Expression> Expressions(Clause clause) => clause switch
    {
        MatchClause { Where: { } where } => [where],
        UnwindClause unwind => [unwind.List],
        WithClause with => with.Where is null ? Expressions(with.Projection) : Expressions(with.Projection).Append(with.Where),
        ReturnClause give => Expressions(give.Projection),
        _ => [],
    };

    private static IEnumerable<Expression> Expressions(Projection projection) =>
        projection.Items.Select(i => i.Expression)
            .Concat(projection.OrderBy.Select(s => s.Expression))
            .Concat(projection.Skip is null ? [] : [projection.Skip])
            .Concat(projection.Limit is null ? [] : [projection.Limit]);
}
