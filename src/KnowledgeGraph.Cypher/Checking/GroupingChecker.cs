using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary>
/// Where rows are grouped, what stands beside an aggregate must be the same for the whole group: a constant, a
/// column that is grouped by, or a property of one.
/// </summary>
internal sealed class GroupingChecker
{
    private readonly IReadOnlyList<ProjectionItem> _items;
    private readonly List<Expression> _keys;

    public GroupingChecker(IReadOnlyList<ProjectionItem> items)
    {
        _items = items;
        _keys = [.. items.Select(i => i.Expression).Where(e => !AggregateCalls.In(e))];
    }

    public void CheckItems()
    {
        foreach (var item in _items.Where(i => AggregateCalls.In(i.Expression)))
        {
            Walk(item.Expression, [], v => throw Ambiguous(v));
        }
    }

    /// <summary>Checks a sort key, which sees the columns only.</summary>
    public void CheckOrder(Expression expression, CheckScope after)
    {
        var inKeys = _keys.SelectMany(FreeVariables.Of).ToHashSet(StringComparer.Ordinal);
        var names = after.Names.ToHashSet(StringComparer.Ordinal);
        WalkOrder(expression, names, inKeys);
    }

    private void WalkOrder(Expression expression, HashSet<string> names, HashSet<string> inKeys)
    {
        if (_items.Any(i => SameExpression.Are(i.Expression, expression)) || (AggregateCalls.Read(expression) is not null && OccursInItems(expression)))
        {
            return;
        }

        Walk(expression, names, v => throw (inKeys.Contains(v.Name) ? Ambiguous(v) : Undefined(v)), aggregatesToo: true);
    }

    private bool OccursInItems(Expression expression) => _items.Any(i => Occurs(i.Expression, expression));

    private static bool Occurs(Expression tree, Expression wanted) =>
        SameExpression.Are(tree, wanted) || ExpressionTree.Children(tree).Any(c => Occurs(c, wanted));

    private void Walk(Expression expression, HashSet<string> names, Action<Variable> refuse, bool aggregatesToo = false)
    {
        var isAggregate = AggregateCalls.Read(expression) is not null;
        if (isAggregate && (!aggregatesToo || OccursInItems(expression)))
        {
            return;
        }

        if (isAggregate)
        {
            // Its arguments are rows that are gone once they are grouped.
            refuse = v => throw Undefined(v);
        }

        if (expression is Variable or PropertyAccess && _keys.Any(k => SameExpression.Are(k, expression)))
        {
            return;
        }

        if (expression is Variable variable)
        {
            if (!names.Contains(variable.Name))
            {
                refuse(variable);
            }

            return;
        }

        var inner = Bound(expression) is { Length: > 0 } bound ? [.. names, .. bound] : names;
        foreach (var child in ExpressionTree.Children(expression))
        {
            Walk(child, inner, refuse, aggregatesToo);
        }
    }

    private static string[] Bound(Expression expression) => expression switch
    {
        ListComprehension walk => [walk.Element.Name],
        Quantifier quantifier => [quantifier.Element.Name],
        Reduce reduce => [reduce.Accumulator.Name, reduce.Element.Name],
        _ => [],
    };

    private static CypherException Ambiguous(Variable variable) =>
        Fail.Syntax("AmbiguousAggregationExpression", variable.At, $"'{variable.Name}' differs within a group: make it a column of its own, or aggregate it.");

    private static CypherException Undefined(Variable variable) =>
        Fail.Syntax("UndefinedVariable", variable.At, $"The variable '{variable.Name}' is not defined after the rows are grouped.");
}
