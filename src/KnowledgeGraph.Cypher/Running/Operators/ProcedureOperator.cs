using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="ProcedureStep"/>.</summary>
internal sealed class ProcedureOperator(ProcedureStep step, Operator source) : NestedOperator(source)
{
    private IEnumerator<Value[]>? _rows;
    private bool _voidPending;

    protected override bool Begin(Frame frame)
    {
        var arguments = new Value[step.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = step.Arguments[i].Evaluate(frame);
        }

        _rows?.Dispose();
        _rows = step.Procedure.Run(frame.Reader, arguments).GetEnumerator();
        _voidPending = step.Void;
        return true;
    }

    protected override bool Advance(Frame frame)
    {
        if (step.Void)
        {
            var first = _voidPending;
            _voidPending = false;
            return first;
        }

        if (!_rows!.MoveNext())
        {
            return false;
        }

        foreach (var (column, slot) in step.Yields)
        {
            frame.Slots[slot] = _rows.Current[column];
        }

        return true;
    }
}
