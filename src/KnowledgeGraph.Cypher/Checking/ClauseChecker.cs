using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary>One clause: what it needs, and what it leaves behind.</summary>
internal sealed class ClauseChecker(StatementChecker checker)
{
    private static readonly IReadOnlyList<TypedColumn> NoColumns = [];

    public (CheckScope Scope, IReadOnlyList<TypedColumn> Columns) Check(Clause clause, CheckScope scope)
    {
        switch (clause)
        {
            case MatchClause match:
                checker.Patterns.CheckMatch(match.Patterns, scope);
                checker.Expressions.CheckPredicate(match.Where, scope);
                return (scope, NoColumns);
            case UnwindClause unwind:
                var list = checker.Expressions.Check(unwind.List, scope);
                scope.Add(unwind.Element, new StaticType(list.Kind == TypeKind.List ? list.Element : TypeKind.Unknown));
                return (scope, NoColumns);
            case WithClause with:
                return (checker.Projections.Check(with.Projection, scope, with.Where, isReturn: false), NoColumns);
            case ReturnClause give:
                var returned = checker.Projections.Check(give.Projection, scope, null, isReturn: true);
                return (returned, [.. returned.Names.Select(n => new TypedColumn(n, Find(returned, n)))]);
            case FinishClause:
                return (new CheckScope(), NoColumns);
            case CallClause call:
                return (scope, new CallChecker(checker).Check(call, scope));
            case CallSubqueryClause call:
                new CallChecker(checker).Check(call, scope);
                return (scope, NoColumns);
            default:
                CheckWrite(clause, scope);
                return (scope, NoColumns);
        }
    }

    private static StaticType Find(CheckScope scope, string name)
    {
        scope.TryFind(name, out var type);
        return type;
    }

    private void CheckWrite(Clause clause, CheckScope scope)
    {
        switch (clause)
        {
            case CreateClause create:
                checker.Patterns.CheckCreate(create.Patterns, scope, isMerge: false);
                break;
            case MergeClause merge:
                MergeRules.Check(merge);
                checker.Patterns.CheckCreate([merge.Pattern], scope, isMerge: true);
                CheckSets(merge.OnCreate.Concat(merge.OnMatch), scope);
                break;
            case SetClause set:
                CheckSets(set.Items, scope);
                break;
            case RemoveClause remove:
                foreach (var item in remove.Items)
                {
                    DemandHolder(item.Target, scope);
                    CheckComputed(item.Labels ?? [], scope);
                    if (item.ComputedKey is { } key)
                    {
                        DemandKey(key, scope);
                    }
                }

                break;
            case DeleteClause delete:
                CheckDelete(delete, scope);
                break;
            case ForeachClause each:
                CheckForeach(each, scope);
                break;
        }
    }

    private void CheckSets(IEnumerable<SetItem> items, CheckScope scope)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case SetProperty set:
                    DemandHolder(set.Target, scope);
                    checker.Expressions.Check(set.Value, scope);
                    break;
                case SetDynamicProperty set:
                    checker.Expressions.Check(set.Target, scope);
                    DemandKey(set.Key, scope);
                    checker.Expressions.Check(set.Value, scope);
                    break;
                case SetProperties set:
                    scope.Demand(set.Target);
                    checker.Expressions.Check(set.Value, scope);
                    break;
                case SetLabels set:
                    scope.Demand(set.Target);
                    CheckComputed(set.Labels, scope);
                    break;
            }
        }
    }

    private void CheckComputed(IReadOnlyList<LabelExpression> labels, CheckScope scope)
    {
        foreach (var label in labels)
        {
            checker.Patterns.CheckComputed(label, scope);
        }
    }

    private void DemandHolder(Expression target, CheckScope scope)
    {
        var type = checker.Expressions.Check(target, scope);
        if (type.IsNot(TypeKind.Node, TypeKind.Relationship))
        {
            throw Fail.Syntax("InvalidArgumentType", target.At, $"A {type.Kind} has no properties or labels that can be changed: expected a node or a relationship.");
        }
    }

    private void DemandKey(Expression key, CheckScope scope)
    {
        if (checker.Expressions.Check(key, scope).IsNot(TypeKind.String))
        {
            throw Fail.Syntax("InvalidArgumentType", key.At, "A property's key is a string.");
        }
    }

    private void CheckDelete(DeleteClause delete, CheckScope scope)
    {
        foreach (var target in delete.Targets)
        {
            if (target is LabelTest)
            {
                throw Fail.Syntax("InvalidDelete", target.At, "Labels and types cannot be deleted: use REMOVE for a label.");
            }

            if (checker.Expressions.Check(target, scope).IsNot(TypeKind.Node, TypeKind.Relationship, TypeKind.Path))
            {
                throw Fail.Syntax("InvalidArgumentType", target.At, "DELETE needs a node, a relationship or a path.");
            }
        }
    }

    private void CheckForeach(ForeachClause each, CheckScope scope)
    {
        var list = checker.Expressions.Check(each.List, scope);
        var inner = scope.Copy();
        inner.Add(each.Element, new StaticType(list.Element));
        foreach (var clause in each.Body)
        {
            if (clause is not (CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause))
            {
                throw Fail.Syntax("InvalidClauseComposition", clause.At, "FOREACH holds writing clauses only.");
            }

            CheckWrite(clause, inner);
        }
    }
}
