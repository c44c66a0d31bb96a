using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary><c>CALL</c>, of procedures and of subqueries.</summary>
internal sealed class CallPlanner(PlanBuilder builder)
{
    public (Step Step, Scope Scope) Plan(CallClause call, Step source, Scope scope, ref IReadOnlyList<Column>? columns)
    {
        var procedure = builder.Procedures.Find(call.Procedure)
            ?? throw Fail.Compile(ErrorClass.ProcedureError, "ProcedureNotFound", call.At, $"There is no procedure '{call.Procedure}'.");
        var after = scope.Copy();
        var yields = new List<(int Column, int Slot)>();
        var named = new List<Column>();
        for (var i = 0; i < procedure.Outputs.Count; i++)
        {
            foreach (var name in NamesFor(call, procedure.Outputs[i].Name))
            {
                var slot = builder.NewSlot();
                after.Set(name, slot);
                yields.Add((i, slot));
                named.Add(new Column(name, slot));
            }
        }

        Evaluator[] arguments = call.Arguments is null
            ? [.. procedure.Inputs.Select(p => new ParameterRead(builder.Parameter(p.Name)))]
            : builder.Expressions.CompileAll(call.Arguments, scope);
        arguments = [.. arguments, .. Enumerable.Repeat(new Constant(Values.Value.Null), procedure.Inputs.Count - arguments.Length)];
        Step step = new ProcedureStep(call.Optional ? new ArgumentStep { Estimate = 1 } : source, procedure, arguments, yields, procedure.Outputs.Count == 0);
        if (call.Where is not null)
        {
            step = new FilterStep(step, builder.Expressions.Compile(call.Where, after), call.Where.At);
        }

        step = call.Optional ? new OptionalStep(source, step, [.. yields.Select(y => y.Slot)]) : step;

        if (call.Standalone)
        {
            columns = Ordered(call, named);
            return (procedure.Outputs.Count == 0 ? new EmptyStep(step) : step, after);
        }

        return (step, after);
    }

    public (Step Step, Scope Scope) Plan(CallSubqueryClause call, Step source, Scope scope)
    {
        var (inner, columns) = builder.Queries.PlanNested(call.Query, part => Visible(call, part, scope));
        var after = scope.Copy();
        if (columns.Count == 0)
        {
            return (new PerformStep(source, inner, scope.Slots()), after);
        }

        foreach (var (name, slot) in columns)
        {
            after.Set(name, slot);
        }

        Step step = call.Optional ? new OptionalStep(source, inner, [.. columns.Select(c => c.Slot)]) : new ApplyStep(source, inner);
        return (builder.Writes ? new GatherStep(step, after.Slots()) : step, after);
    }

    private static IEnumerable<string> NamesFor(CallClause call, string field) => call.Yields is null || call.YieldAll
        ? [field]
        : call.Yields.Where(y => y.Field == field).Select(y => y.Variable.Name);

    private static List<Column> Ordered(CallClause call, List<Column> named) =>
        call.Yields is null || call.YieldAll ? named : [.. call.Yields.Select(y => named.First(n => n.Name == y.Variable.Name))];

    private static Scope Visible(CallSubqueryClause call, SingleQuery part, Scope scope)
    {
        if (call.ImportAll)
        {
            return scope.Copy();
        }

        return Imported(call.Imports ?? [.. ImportingWith.Names(part, scope.Names).Select(n => new Variable(n))], scope);
    }

    private static Scope Imported(IReadOnlyList<Variable> imports, Scope scope)
    {
        var imported = new Scope();
        foreach (var variable in imports)
        {
            imported.Set(variable.Name, scope.TryFind(variable.Name, out var slot)
                ? slot
                : throw Fail.Syntax("UndefinedVariable", variable.At, $"The variable '{variable.Name}' is not defined here."));
        }

        return imported;
    }
}
