using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Statistics;

/// <summary>
/// Where all nodes or relationships are scanned only to be counted, grouped by nothing of theirs but labels or type, the
/// graph's own counts give the groups: as many rows as there are types, not as there are relationships.
/// </summary>
internal sealed class CountRewrite(PlanBuilder builder)
{
    private readonly List<Expression> _calls = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The cheaper step, or the same one where that cannot be done.</summary>
    /// <param name="step">The grouping.</param>
    /// <param name="keys">What its keys were written as.</param>
    /// <param name="scope">The variables before the grouping.</param>
    public AggregateStep Apply(AggregateStep step, IReadOnlyList<Expression> keys, Scope scope) => step.Source switch
    {
        ScanRelationshipsStep { Source: ArgumentStep, Types.Condition: null, Direction: not PatternDirection.Either } scan =>
            Counted(step, keys, scope, "type", scan.Relationship, [scan.Relationship, scan.From, scan.To], (value, count) => new CountTypesStep(scan.Source, scan.Types, value, count)),
        ScanNodesStep { Source: ArgumentStep } scan =>
            Counted(step, keys, scope, "labels", scan.Slot, [scan.Slot], (value, count) => new CountLabelsStep(scan.Source, scan.Label, value, count)),
        _ => step,
    };

    private AggregateStep Counted(AggregateStep step, IReadOnlyList<Expression> keys, Scope scope, string function, int element, int[] slots, Func<int, int, Step> make)
    {
        if (!step.Columns.All(c => IsCount(c, slots)))
        {
            return step;
        }

        foreach (var name in scope.Names)
        {
            scope.TryFind(name, out var slot);
            if (Array.IndexOf(slots, slot) >= 0)
            {
                _names.Add(name);
            }

            if (slot == element)
            {
                _calls.Add(new FunctionCall(function, [new Variable(name)], false));
            }
        }

        if (!keys.All(IsCovered))
        {
            return step;
        }

        var (value, count) = (builder.NewSlot(), builder.NewSlot());
        var known = new KnownExpressions(builder, null);
        _calls.ForEach(c => known.Add(c, value));
        return new AggregateStep(
            make(value, count),
            [.. keys.Select((k, i) => new Assignment(step.Keys[i].Slot, builder.Expressions.Compile(k, scope, known)))],
            [.. step.Columns.Select(c => c with { Kind = AggregateKind.Sum, Argument = new SlotRead(count) })]);
    }

    private static bool IsCount(AggregateColumn column, int[] slots) =>
        column.Kind == AggregateKind.CountRows
        || (column.Kind == AggregateKind.Count && !column.Distinct && column.Argument is SlotRead read && Array.IndexOf(slots, read.Slot) >= 0);

    /// <summary>Whether an expression needs nothing of the pattern but labels or type.</summary>
    private bool IsCovered(Expression expression)
    {
        if (_calls.Any(c => SameExpression.Are(c, expression)))
        {
            return true;
        }

        var children = ExpressionTree.Children(expression).ToList();
        return children.Count > 0 ? children.All(IsCovered) : !FreeVariables.Of(expression).Overlaps(_names);
    }
}
