using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary><c>WITH</c> and <c>RETURN</c>.</summary>
internal sealed class ProjectionChecker(StatementChecker checker)
{
    /// <summary>Checks a projection; gives the scope that it leaves behind.</summary>
    public CheckScope Check(Projection projection, CheckScope scope, Expression? where, bool isReturn)
    {
        var after = new CheckScope();
        if (projection.Star)
        {
            TakeAll(projection, scope, after, isReturn);
        }

        foreach (var item in projection.Items)
        {
            var type = checker.Expressions.CheckWithAggregates(item.Expression, scope);
            if (after.Has(item.Name))
            {
                throw Fail.Syntax("ColumnNameConflict", item.At, $"There are two columns named '{item.Name}'.");
            }

            after.Set(item.Name, type);
        }

        var grouped = projection.Items.Any(i => AggregateCalls.In(i.Expression));
        if (grouped)
        {
            new GroupingChecker(projection.Items).CheckItems();
        }

        CheckOrder(projection, scope, after, grouped);
        CheckCount(projection.Skip, "SKIP");
        CheckCount(projection.Limit, "LIMIT");
        if (!isReturn && projection.Items.FirstOrDefault(i => !i.HasAlias && i.Expression is not Variable) is { } nameless)
        {
            throw Fail.Syntax("NoExpressionAlias", nameless.At, "An expression in WITH needs a name: add AS.");
        }

        checker.Expressions.CheckPredicate(where, grouped || projection.Distinct ? after : Overlay(scope, after));
        return after;
    }

    private static void TakeAll(Projection projection, CheckScope scope, CheckScope after, bool isReturn)
    {
        if (isReturn && scope.Names.Count == 0)
        {
            throw Fail.Syntax("NoVariablesInScope", projection.At, "RETURN * needs at least one variable.");
        }

        foreach (var name in scope.Names)
        {
            scope.TryFind(name, out var type);
            after.Set(name, type);
        }
    }

    private void CheckOrder(Projection projection, CheckScope scope, CheckScope after, bool grouped)
    {
        foreach (var sort in projection.OrderBy)
        {
            if (projection.Items.Any(i => SameExpression.Are(i.Expression, sort.Expression)))
            {
                continue;
            }

            if (grouped)
            {
                new GroupingChecker(projection.Items).CheckOrder(sort.Expression, after);
                checker.Expressions.CheckWithAggregates(sort.Expression, Overlay(scope, after));
            }
            else
            {
                checker.Expressions.Check(sort.Expression, projection.Distinct ? WithMatched(projection, scope, after) : Overlay(scope, after));
            }
        }
    }

    /// <summary>After DISTINCT only columns can be sorted by, also as parts of expressions.</summary>
    private static CheckScope WithMatched(Projection projection, CheckScope scope, CheckScope after)
    {
        var visible = after.Copy();
        foreach (var item in projection.Items)
        {
            foreach (var name in FreeVariables.Of(item.Expression).Where(n => !visible.Has(n) && scope.Has(n)))
            {
                scope.TryFind(name, out var type);
                visible.Set(name, type);
            }
        }

        return visible;
    }

    private void CheckCount(Expression? count, string clause)
    {
        if (count is null)
        {
            return;
        }

        if (FreeVariables.Of(count).Count > 0)
        {
            throw Fail.Syntax("NonConstantExpression", count.At, $"{clause} cannot depend on a row.");
        }

        var type = checker.Expressions.Check(count, new CheckScope());
        if (type.IsNot(TypeKind.Integer))
        {
            throw Fail.Syntax("InvalidArgumentType", count.At, $"{clause} needs an integer.");
        }

        if (count is Literal { Value: { IsInteger: true, Integer: < 0 } })
        {
            throw Fail.Syntax("NegativeIntegerArgument", count.At, $"{clause} cannot be negative.");
        }
    }

    private static CheckScope Overlay(CheckScope below, CheckScope above)
    {
        var both = below.Copy();
        foreach (var name in above.Names)
        {
            above.TryFind(name, out var type);
            both.Set(name, type);
        }

        return both;
    }
}
