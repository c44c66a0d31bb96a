using System.Runtime.CompilerServices;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary>Expressions: names, and types as far as the text tells them.</summary>
internal sealed class ExpressionChecker(StatementChecker checker)
{
    private readonly OperatorTypes _operators = new();
    private bool _aggregatesAllowed;

    /// <summary>Checks an expression without aggregates.</summary>
    public StaticType Check(Expression expression, CheckScope scope)
    {
        var before = _aggregatesAllowed;
        _aggregatesAllowed = false;
        var type = Visit(expression, scope);
        _aggregatesAllowed = before;
        return type;
    }

    /// <summary>Checks an expression that may hold aggregates.</summary>
    public StaticType CheckWithAggregates(Expression expression, CheckScope scope)
    {
        _aggregatesAllowed = true;
        var type = Visit(expression, scope);
        _aggregatesAllowed = false;
        return type;
    }

    /// <summary>Checks a condition, in which patterns can stand.</summary>
    public void CheckPredicate(Expression? expression, CheckScope scope)
    {
        if (expression is null)
        {
            return;
        }

        var before = _aggregatesAllowed;
        _aggregatesAllowed = false;
        Condition(expression, scope);
        _aggregatesAllowed = before;
    }

    private void Condition(Expression expression, CheckScope scope)
    {
        if (expression is PatternPredicate predicate)
        {
            checker.Patterns.CheckPredicate(predicate.Pattern, scope);
            return;
        }

        if (Visit(expression, scope).IsNot(TypeKind.Boolean))
        {
            throw Fail.Syntax("InvalidArgumentType", expression.At, "Expected a condition: something true or false.");
        }
    }

    private StaticType Visit(Expression expression, CheckScope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (expression)
        {
            case Literal literal:
                return OperatorTypes.Of(literal.Value);
            case Variable variable:
                return scope.Demand(variable);
            case PropertyAccess access:
                return Property(access, scope);
            case Unary { Operator: UnaryOperator.Not } negation:
                Condition(negation.Operand, scope);
                return new StaticType(TypeKind.Boolean);
            case Binary { Operator: BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor } logic:
                Condition(logic.Left, scope);
                Condition(logic.Right, scope);
                return new StaticType(TypeKind.Boolean);
            case Binary binary:
                return _operators.Of(binary, Visit(binary.Left, scope), Visit(binary.Right, scope));
            case PatternPredicate predicate:
                return Pattern(predicate, scope);
            case CountStar or FunctionCall:
                return Call(expression, scope);
            case ListLiteral list:
                return OperatorTypes.ListOf([.. list.Items.Select(i => Visit(i, scope))]);
            default:
                return VisitOther(expression, scope);
        }
    }

    private StaticType VisitOther(Expression expression, CheckScope scope)
    {
        switch (expression)
        {
            case ListComprehension or Quantifier or Reduce:
                return VisitBinding(expression, scope);
            case PatternComprehension comprehension:
                var inner = scope.Copy();
                checker.Patterns.CheckMatch([comprehension.Pattern], inner);
                CheckPredicate(comprehension.Where, inner);
                Check(comprehension.Projection, inner);
                return new StaticType(TypeKind.List);
            case ShortestPathExpression shortest:
                checker.Patterns.CheckPredicate(shortest.Pattern, scope);
                return new StaticType(shortest.Pattern.Shortest == ShortestKind.All ? TypeKind.List : TypeKind.Path);
            case SubqueryExpression subquery:
                var before = _aggregatesAllowed;
                var columns = checker.Queries.CheckExpression(subquery.Query, scope.Copy());
                _aggregatesAllowed = before;
                if (subquery.Kind == SubqueryKind.Collect && columns.Count != 1)
                {
                    throw Fail.Syntax("InvalidNumberOfColumns", subquery.At, $"COLLECT {{ }} needs one column, but this query returns {columns.Count}.");
                }

                return OperatorTypes.Of(subquery.Kind);
            case CaseExpression choice:
                return Case(choice, scope);
            default:
                foreach (var child in ExpressionTree.Children(expression))
                {
                    Visit(child, scope);
                }

                return OperatorTypes.Of(expression);
        }
    }

    private StaticType Case(CaseExpression choice, CheckScope scope)
    {
        if (choice.Subject is not null)
        {
            Visit(choice.Subject, scope);
        }

        foreach (var when in choice.Whens)
        {
            if (choice.Subject is null)
            {
                Condition(when, scope);
            }
            else
            {
                Visit(when, scope);
            }
        }

        foreach (var then in choice.Otherwise is null ? choice.Thens : choice.Thens.Append(choice.Otherwise))
        {
            Visit(then, scope);
        }

        return StaticType.Unknown;
    }

    private StaticType Property(PropertyAccess access, CheckScope scope)
    {
        var target = Visit(access.Target, scope);
        if (target.Kind == TypeKind.Path)
        {
            throw Fail.Syntax("InvalidArgumentType", access.At, "A path has no properties: expected a node, a relationship or a map.");
        }

        return target.IsNot(TypeKind.Node, TypeKind.Relationship, TypeKind.Map, TypeKind.Temporal)
            ? throw Fail.Compile(ErrorClass.TypeError, "InvalidArgumentType", access.At, $"A {target.Kind} has no properties: expected a node, a relationship, a map or a temporal value.")
            : StaticType.Unknown;
    }

    private StaticType Pattern(PatternPredicate predicate, CheckScope scope)
    {
        if (!predicate.IsExists)
        {
            throw Fail.Syntax("UnexpectedSyntax", predicate.At, "A pattern is a condition and cannot stand here: use a pattern comprehension, EXISTS { } or COUNT { }.");
        }

        checker.Patterns.CheckPredicate(predicate.Pattern, scope);
        return new StaticType(TypeKind.Boolean);
    }

    private StaticType VisitBinding(Expression expression, CheckScope scope)
    {
        switch (expression)
        {
            case ListComprehension walk:
                var element = new StaticType(Visit(walk.List, scope).Element);
                var inner = scope.With(walk.Element, element);
                CheckPredicate(walk.Where, inner);
                return new StaticType(TypeKind.List, (walk.Projection is null ? element : Check(walk.Projection, inner)).Kind);
            case Quantifier quantifier:
                var item = new StaticType(Visit(quantifier.List, scope).Element);
                CheckPredicate(quantifier.Predicate, scope.With(quantifier.Element, item));
                return new StaticType(TypeKind.Boolean);
            default:
                var reduce = (Reduce)expression;
                Visit(reduce.Initial, scope);
                var reduced = new StaticType(Visit(reduce.List, scope).Element);
                Check(reduce.Body, scope.With(reduce.Accumulator, StaticType.Unknown).With(reduce.Element, reduced));
                return StaticType.Unknown;
        }
    }

    private StaticType Call(Expression expression, CheckScope scope)
    {
        if (AggregateCalls.Read(expression) is not { } aggregate)
        {
            var call = (FunctionCall)expression;
            return FunctionTypes.Check(call, [.. call.Arguments.Select(a => Visit(a, scope))]);
        }

        if (!_aggregatesAllowed)
        {
            throw Fail.Syntax("InvalidAggregation", expression.At, "An aggregating function can stand in WITH and RETURN only.");
        }

        AggregateArguments(expression, aggregate, scope);
        return FunctionTypes.OfAggregate(aggregate.Kind);
    }

    private void AggregateArguments(Expression expression, AggregateCalls.Parts aggregate, CheckScope scope)
    {
        if (expression is FunctionCall call && call.Arguments.Count != FunctionTypes.ArgumentsOf(aggregate.Kind))
        {
            throw Fail.Syntax("InvalidNumberOfArguments", call.At, $"{call.Name}() takes {FunctionTypes.ArgumentsOf(aggregate.Kind)} arguments.");
        }

        foreach (var argument in new[] { aggregate.Argument, aggregate.Parameter })
        {
            if (argument is null)
            {
                continue;
            }

            if (AggregateCalls.In(argument))
            {
                throw Fail.Syntax("NestedAggregation", argument.At, "An aggregating function cannot stand inside another.");
            }

            Visit(argument, scope);
            if (FunctionTypes.HasVolatile(argument))
            {
                throw Fail.Syntax("NonConstantExpression", argument.At, "What differs from call to call cannot be aggregated.");
            }
        }
    }
}
