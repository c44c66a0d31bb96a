using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Running.Mutations;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>The writing clauses. New variables are added to the scope that is given.</summary>
internal sealed class UpdatePlanner(PlanBuilder builder)
{
    private static readonly Constant Nothing = new(Values.Value.Null);

    public Step Plan(Clause clause, Step source, Scope scope)
    {
        builder.Writes = true;
        switch (clause)
        {
            case CreateClause create:
                return Create(create, source, scope);
            case MergeClause merge:
                return Merge(merge, source, scope);
            case SetClause set:
                return Set(set, source, scope);
            case RemoveClause remove:
                return new MutateStep(source, scope.Slots(), [.. remove.Items.Select(i => Mutation(i, scope))]);
            case DeleteClause delete:
                return new DeleteStep(source, scope.Slots(), builder.Expressions.CompileAll(delete.Targets, scope), delete.Detach, delete.At);
            case ForeachClause each:
                return Foreach(each, source, scope);
            default:
                throw new InvalidOperationException("No plan for " + clause.GetType().Name);
        }
    }

    private CreateStep Create(CreateClause create, Step source, Scope scope)
    {
        var planner = new CreationPlanner(builder);
        var made = planner.Plan(create.Patterns, scope);
        var early = planner.Early;
        return early.Count == 0
            ? new CreateStep(source, scope.Slots(), made)
            : new CreateStep(new ProjectStep(source, early) { Estimate = source.Estimate }, [.. scope.Slots().Concat(early.Select(e => e.Slot)).Order()], made);
    }

    /// <summary>Items are done together row by row; where one looks for patterns, each is done for all rows before the next.</summary>
    private Step Set(SetClause set, Step source, Scope scope)
    {
        var mutations = Mutations(set.Items, scope);
        return set.Items.Any(i => GraphReads.In(i.Assigned))
            ? mutations.Aggregate(source, (step, m) => new MutateStep(step, scope.Slots(), [m]))
            : new MutateStep(source, scope.Slots(), mutations);
    }

    private MergeStep Merge(MergeClause merge, Step source, Scope scope)
    {
        var before = scope.Slots();
        var creationScope = scope.Copy();
        var match = builder.Matches.Plan(new ArgumentStep { Estimate = 1 }, [merge.Pattern], null, scope);
        var made = new CreationPlanner(builder).Plan([merge.Pattern], creationScope, scope);
        return new MergeStep(source, before, match, made, Mutations(merge.OnCreate, scope), Mutations(merge.OnMatch, scope), scope.Slots());
    }

    private ForeachStep Foreach(ForeachClause each, Step source, Scope scope)
    {
        var list = builder.Expressions.Compile(each.List, scope);
        var inner = scope.Copy();
        var slot = builder.NewSlot();
        inner.Set(each.Element.Name, slot);
        Step body = new ArgumentStep { Estimate = 1 };
        foreach (var clause in each.Body)
        {
            body = Plan(clause, body, inner);
        }

        return new ForeachStep(source, scope.Slots(), list, slot, body);
    }

    private Mutation[] Mutations(IReadOnlyList<SetItem> items, Scope scope) => [.. items.Select(i => Mutation(i, scope))];

    private Mutation Mutation(SetItem item, Scope scope) => item switch
    {
        SetProperty set => new PropertyMutation(Compile(set.Target, scope), builder.Expressions.Key(set.Key), Compile(set.Value, scope), set.At),
        SetDynamicProperty set => new DynamicPropertyMutation(Compile(set.Target, scope), Compile(set.Key, scope), Compile(set.Value, scope), set.At),
        SetProperties set => new MapMutation(Compile(set.Target, scope), Compile(set.Value, scope), set.Merge, set.At),
        SetLabels set => new LabelMutation(Compile(set.Target, scope), Labels(set.Labels, scope), false, set.At),
        _ => throw new InvalidOperationException("No plan for " + item.GetType().Name),
    };

    private Mutation Mutation(RemoveItem item, Scope scope) => item switch
    {
        { Key: { } key } => new PropertyMutation(Compile(item.Target, scope), builder.Expressions.Key(key), Nothing, item.At),
        { ComputedKey: { } key } => new DynamicPropertyMutation(Compile(item.Target, scope), Compile(key, scope), Nothing, item.At),
        _ => new LabelMutation(Compile(item.Target, scope), Labels(item.Labels!, scope), true, item.At),
    };

    private Evaluator Compile(Expression expression, Scope scope) => builder.Expressions.Compile(expression, scope);

    private LabelSource Labels(IReadOnlyList<LabelExpression> labels, Scope scope) => new LabelPlanner(builder).Plan(labels, scope);
}
