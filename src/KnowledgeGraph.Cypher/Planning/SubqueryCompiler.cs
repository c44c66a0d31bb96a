using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Expressions that run a plan of their own: patterns and subqueries.</summary>
internal sealed class SubqueryCompiler(PlanBuilder builder)
{
    /// <summary>A name that no statement can write.</summary>
    private const string PathName = "\0path";

    public Evaluator Compile(Expression expression, Scope scope, KnownExpressions? known)
    {
        var outer = known is null ? scope : known.Visible(scope);
        return expression switch
        {
            PatternPredicate predicate => Predicate(predicate, outer),
            PatternComprehension comprehension => Comprehension(comprehension, outer),
            ShortestPathExpression shortest => Shortest(shortest, outer),
            SubqueryExpression subquery => Subquery(subquery, outer),
            _ => throw new InvalidOperationException("No evaluator for " + expression.GetType().Name),
        };
    }

    private SubqueryRun Predicate(PatternPredicate predicate, Scope scope)
    {
        var plan = builder.Matches.Plan(new ArgumentStep(), [predicate.Pattern], null, scope.Copy());
        return new SubqueryRun(SubqueryKind.Exists, builder.Subplan(plan), null);
    }

    private SubqueryRun Comprehension(PatternComprehension comprehension, Scope scope)
    {
        var inner = scope.Copy();
        var plan = builder.Matches.Plan(new ArgumentStep(), [comprehension.Pattern], comprehension.Where, inner);
        var column = builder.Expressions.Compile(comprehension.Projection, inner);
        return new SubqueryRun(SubqueryKind.Collect, builder.Subplan(plan), column);
    }

    private Evaluator Shortest(ShortestPathExpression shortest, Scope scope)
    {
        var inner = scope.Copy();
        var pattern = shortest.Pattern with { Variable = new Variable(PathName) };
        var plan = builder.Matches.Plan(new ArgumentStep(), [pattern], null, inner);
        inner.TryFind(PathName, out var path);
        var ways = new SubqueryRun(SubqueryKind.Collect, builder.Subplan(plan), new SlotRead(path));
        return shortest.Pattern.Shortest == ShortestKind.All
            ? ways
            : new Subscript(ways, new Constant(Values.Value.Of(0L)), shortest.At);
    }

    private SubqueryRun Subquery(SubqueryExpression subquery, Scope scope)
    {
        var (plan, columns) = builder.Queries.PlanNested(subquery.Query, scope);
        var column = columns.Count > 0 ? new SlotRead(columns[0].Slot) : null;
        return new SubqueryRun(subquery.Kind, builder.Subplan(plan), column);
    }
}
