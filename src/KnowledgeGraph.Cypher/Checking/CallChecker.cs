using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary><c>CALL</c>, of procedures and of subqueries.</summary>
internal sealed class CallChecker(StatementChecker checker)
{
    public IReadOnlyList<TypedColumn> Check(CallClause call, CheckScope scope)
    {
        var procedure = checker.Procedures.Find(call.Procedure)
            ?? throw Fail.Compile(ErrorClass.ProcedureError, "ProcedureNotFound", call.At, $"There is no procedure '{call.Procedure}'.");
        CheckArguments(call, procedure, scope);
        if (!call.Standalone && call.YieldAll)
        {
            throw Fail.Syntax("UnexpectedSyntax", call.At, "YIELD * is for a CALL that stands alone.");
        }

        foreach (var yield in call.Yields ?? [])
        {
            if (procedure.Outputs.All(o => o.Name != yield.Field))
            {
                throw Fail.Syntax("UndefinedVariable", yield.Variable.At, $"The procedure '{procedure.Name}' has no column '{yield.Field}'.");
            }

            scope.Add(yield.Variable, StaticType.Unknown);
        }

        checker.Expressions.CheckPredicate(call.Where, scope);
        return call.Standalone ? [.. procedure.Outputs.Select(o => new TypedColumn(o.Name, StaticType.Unknown))] : [];
    }

    public void Check(CallSubqueryClause call, CheckScope scope)
    {
        foreach (var variable in call.Imports ?? [])
        {
            scope.Demand(variable);
        }

        foreach (var (name, type) in checker.Queries.Check(call.Query, part => Visible(call, part, scope)))
        {
            if (scope.Has(name))
            {
                throw Fail.Syntax("VariableAlreadyBound", call.At, $"The variable '{name}' is defined already outside the subquery.");
            }

            scope.Set(name, type);
        }
    }

    private static CheckScope Visible(CallSubqueryClause call, SingleQuery part, CheckScope scope)
    {
        if (call.ImportAll)
        {
            return scope.Copy();
        }

        var inner = new CheckScope();
        foreach (var name in call.Imports?.Select(v => v.Name) ?? ImportingWith.Names(part, scope.Names))
        {
            scope.TryFind(name, out var type);
            inner.Set(name, type);
        }

        return inner;
    }

    private void CheckArguments(CallClause call, Procedure procedure, CheckScope scope)
    {
        if (call.Arguments is null)
        {
            if (!call.Standalone)
            {
                throw Fail.Syntax("InvalidArgumentPassingMode", call.At, "Inside a query a procedure's arguments are written out, in parentheses.");
            }

            return;
        }

        var most = procedure.Inputs.Count;
        if (call.Arguments.Count > most || call.Arguments.Count < most - procedure.OptionalInputs)
        {
            throw Fail.Syntax("InvalidNumberOfArguments", call.At, $"{procedure.Name} takes {most} arguments, but was given {call.Arguments.Count}.");
        }

        foreach (var (argument, input) in call.Arguments.Zip(procedure.Inputs))
        {
            if (checker.Expressions.Check(argument, scope).IsNot(Allowed(input.Type)))
            {
                throw Fail.Syntax("InvalidArgumentType", argument.At, $"The argument '{input.Name}' of {procedure.Name} must be of type {input.Type}.");
            }
        }
    }

    private static TypeKind[] Allowed(string type) => type.TrimEnd('?') switch
    {
        "INTEGER" => [TypeKind.Integer],
        "FLOAT" or "NUMBER" => [TypeKind.Integer, TypeKind.Float],
        "STRING" => [TypeKind.String],
        "BOOLEAN" => [TypeKind.Boolean],
        "MAP" => [TypeKind.Map, TypeKind.Node, TypeKind.Relationship],
        _ => Enum.GetValues<TypeKind>(),
    };
}
