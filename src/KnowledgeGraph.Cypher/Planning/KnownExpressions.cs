using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>
/// Expressions whose values stand in slots already: the columns of a projection, and, where rows are grouped, the
/// aggregating calls, which are noted here as they are met.
/// </summary>
/// <param name="builder">The planner.</param>
/// <param name="inputs">The scope before the grouping, for the arguments of aggregates; null where nothing is grouped.</param>
internal sealed class KnownExpressions(PlanBuilder builder, Scope? inputs)
{
    private readonly List<(Expression Expression, int Slot)> _known = [];

    public List<AggregateColumn> Aggregates { get; private init; } = [];

    public void Add(Expression expression, int slot) => _known.Add((expression, slot));

    /// <summary>The slot of an expression, if it is known or an aggregate.</summary>
    public int? Find(Expression expression, ExpressionCompiler compiler)
    {
        foreach (var (known, slot) in _known)
        {
            if (SameExpression.Are(known, expression))
            {
                return slot;
            }
        }

        return inputs is not null && AggregateCalls.Read(expression) is { } call ? Aggregate(expression, call, compiler) : null;
    }

    /// <summary>What is known where other variables have taken some names.</summary>
    public KnownExpressions Without(params ReadOnlySpan<Variable> shadowing)
    {
        var inner = new KnownExpressions(builder, inputs) { Aggregates = Aggregates };
        foreach (var (expression, slot) in _known)
        {
            if (!AggregateCalls.In(expression) && Mentions(expression, shadowing))
            {
                continue;
            }

            inner.Add(expression, slot);
        }

        return inner;
    }

    private static bool Mentions(Expression expression, ReadOnlySpan<Variable> variables)
    {
        var names = FreeVariables.Of(expression);
        foreach (var variable in variables)
        {
            if (names.Contains(variable.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The scope with known variables in place.</summary>
    public Scope Visible(Scope scope)
    {
        var visible = scope.Copy();
        foreach (var (known, slot) in _known)
        {
            if (known is Variable variable)
            {
                visible.Set(variable.Name, slot);
            }
        }

        return visible;
    }

    private int Aggregate(Expression expression, AggregateCalls.Parts call, ExpressionCompiler compiler)
    {
        var slot = builder.NewSlot();
        var argument = call.Argument is null ? null : compiler.Compile(call.Argument, inputs!);
        var parameter = call.Parameter is null ? null : compiler.Compile(call.Parameter, inputs!);
        Aggregates.Add(new AggregateColumn(slot, call.Kind, argument, parameter, call.Distinct));
        Add(expression, slot);
        return slot;
    }
}
