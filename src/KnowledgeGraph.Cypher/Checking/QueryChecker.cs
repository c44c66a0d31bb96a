using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary>Queries: how clauses follow each other, and what unions give.</summary>
internal sealed class QueryChecker(StatementChecker checker)
{
    public void CheckTop(Query query)
    {
        foreach (var part in query.Parts)
        {
            DemandEnd(part);
        }

        Check(query, new CheckScope());
    }

    /// <summary>Checks a query that sees variables of an outer one; gives its columns.</summary>
    public IReadOnlyList<TypedColumn> Check(Query query, CheckScope outer) => Check(query, _ => outer.Copy());

    /// <summary>The same, where each part sees other variables.</summary>
    public IReadOnlyList<TypedColumn> Check(Query query, Func<SingleQuery, CheckScope> outer)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var columns = query.Parts.Select(p => Check(p, outer(p))).ToList();
        for (var i = 1; i < columns.Count; i++)
        {
            var given = columns[i];
            var same = given.Count == columns[0].Count && given.All(c => columns[0].Any(f => f.Name == c.Name));
            if (!same)
            {
                throw Fail.Syntax("DifferentColumnsInUnion", query.Parts[i].At, "All parts of a UNION must give the same columns.");
            }
        }

        return IsMixed(query.UnionAll)
            ? throw Fail.Syntax("InvalidClauseComposition", query.At, "UNION and UNION ALL cannot be mixed.")
            : columns[0];
    }

    private static bool IsMixed(IReadOnlyList<bool> all)
    {
        for (var i = 1; i < all.Count; i++)
        {
            if (all[i] != all[0])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Checks a query in an expression: it must not write.</summary>
    public IReadOnlyList<TypedColumn> CheckExpression(Query query, CheckScope outer) =>
        QueryFacts.FirstWrite(query) is { } write
            ? throw Fail.Syntax("InvalidClauseComposition", write.At, "A subquery in an expression cannot write.")
            : Check(query, outer);

    private IReadOnlyList<TypedColumn> Check(SingleQuery query, CheckScope scope)
    {
        IReadOnlyList<TypedColumn> columns = [];
        for (var i = 0; i < query.Clauses.Count; i++)
        {
            var clause = query.Clauses[i];
            if (clause is ReturnClause or FinishClause && i < query.Clauses.Count - 1)
            {
                throw Fail.Syntax("InvalidClauseComposition", query.Clauses[i + 1].At, "Nothing can follow RETURN but UNION.");
            }

            if (i > 0 && clause is MatchClause or UnwindClause or CallClause or CallSubqueryClause && IsWrite(query.Clauses[i - 1]))
            {
                throw Fail.Syntax("InvalidClauseComposition", clause.At, "What is read after a writing clause needs a WITH between them.");
            }

            (scope, columns) = checker.Clauses.Check(clause, scope);
        }

        return columns;
    }

    private static bool IsWrite(Clause clause) =>
        clause is CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause;

    private static void DemandEnd(SingleQuery query)
    {
        var last = query.Clauses[^1];
        if (last is MatchClause or WithClause or UnwindClause or CallClause { Standalone: false, Yields: not null }
            || (last is CallSubqueryClause call && call.Query.Parts[0].Clauses[^1] is ReturnClause))
        {
            throw Fail.Syntax("InvalidClauseComposition", last.At, "A query cannot end here: expected RETURN or a writing clause.");
        }
    }
}
