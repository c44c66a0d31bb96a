using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="UnwindStep"/>: null gives no row, a value that is no list gives one.</summary>
internal sealed class UnwindOperator(UnwindStep step, Operator source) : NestedOperator(source)
{
    private Value[] _items = [];
    private int _next;

    protected override bool Begin(Frame frame)
    {
        var value = step.List.Evaluate(frame);
        _items = value.IsNull ? [] : value.List?.Items ?? [value];
        _next = 0;
        return _items.Length > 0;
    }

    protected override bool Advance(Frame frame)
    {
        if (_next == _items.Length)
        {
            return false;
        }

        frame.Slots[step.Slot] = _items[_next++];
        return true;
    }
}
