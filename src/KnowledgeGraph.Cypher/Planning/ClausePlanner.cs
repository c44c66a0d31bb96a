using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>One clause on top of the steps before it.</summary>
internal sealed class ClausePlanner(PlanBuilder builder)
{
    public (Step Step, Scope Scope) Plan(Clause clause, Step source, Scope scope, ref IReadOnlyList<Column>? columns)
    {
        switch (clause)
        {
            case MatchClause match:
                return Match(match, source, scope);
            case UnwindClause unwind:
                return Unwind(unwind, source, scope);
            case WithClause with:
                var (projected, after, _) = new ProjectionPlanner(builder).Plan(with.Projection, with.Where, source, scope);
                return (projected, after);
            case ReturnClause give:
                (var returned, after, columns) = new ProjectionPlanner(builder).Plan(give.Projection, null, source, scope);
                return (returned, after);
            case FinishClause:
                columns = [];
                return (new EmptyStep(source), scope);
            case CallClause call:
                return new CallPlanner(builder).Plan(call, source, scope, ref columns);
            case CallSubqueryClause call:
                return new CallPlanner(builder).Plan(call, source, scope);
            default:
                return (new UpdatePlanner(builder).Plan(clause, source, scope), scope);
        }
    }

    private (Step Step, Scope Scope) Match(MatchClause match, Step source, Scope scope)
    {
        var after = scope.Copy();
        if (!match.Optional)
        {
            return (builder.Matches.Plan(source, match.Patterns, match.Where, after), after);
        }

        var inner = builder.Matches.Plan(new ArgumentStep { Estimate = 1 }, match.Patterns, match.Where, after);
        var made = after.Slots().Except(scope.Slots()).ToArray();
        return (new OptionalStep(source, inner, made), after);
    }

    private (Step Step, Scope Scope) Unwind(UnwindClause unwind, Step source, Scope scope)
    {
        var list = builder.Expressions.Compile(unwind.List, scope);
        var after = scope.Copy();
        var slot = builder.NewSlot();
        after.Set(unwind.Element.Name, slot);
        return (new UnwindStep(source, list, slot), after);
    }
}
