using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Queries to steps: clause after clause, joined by unions.</summary>
internal sealed class QueryPlanner(PlanBuilder builder)
{
    /// <summary>Plans a query that reads variables of an outer one and gives columns.</summary>
    public PlannedQuery PlanNested(Query query, Scope outer) =>
        PlanNested(query, _ => outer.Copy());

    /// <summary>The same, where each part sees other variables.</summary>
    public PlannedQuery PlanNested(Query query, Func<SingleQuery, Scope> outer)
    {
        var parts = query.Parts.Select(p => PlanSingle(p, outer(p))).ToList();
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var names = parts[0].Columns.Select(c => c.Name).ToList();
        var into = names.Select(_ => builder.NewSlot()).ToArray();
        var columns = parts.Select(p => names.Select(n => p.Columns.First(c => c.Name == n).Slot).ToArray()).ToList();
        Step union = new UnionStep([.. parts.Select(p => p.Step)], columns, into);
        if (query.UnionAll.Contains(false))
        {
            union = new DistinctStep(union, into);
        }

        return new PlannedQuery(union, [.. names.Select((name, i) => new Column(name, into[i]))]);
    }

    private PlannedQuery PlanSingle(SingleQuery query, Scope scope)
    {
        Step step = new ArgumentStep { Estimate = 1 };
        IReadOnlyList<Column>? columns = null;
        var clauses = new ClausePlanner(builder);
        foreach (var clause in ClauseFolding.Fold(query.Clauses))
        {
            (step, scope) = clauses.Plan(clause, step, scope, ref columns);
        }

        return new PlannedQuery(step, columns ?? []);
    }
}
