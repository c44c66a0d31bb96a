using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="OptionalStep"/>.</summary>
internal sealed class OptionalOperator(OptionalStep step, Operator source, Operator inner) : NestedOperator(source)
{
    private bool _any;
    private bool _over;

    protected override bool Begin(Frame frame)
    {
        inner.Open(frame);
        _any = _over = false;
        return true;
    }

    protected override bool Advance(Frame frame)
    {
        if (_over)
        {
            return false;
        }

        if (inner.Next(frame))
        {
            return _any = true;
        }

        _over = true;
        if (_any)
        {
            return false;
        }

        foreach (var slot in step.Slots)
        {
            frame.Slots[slot] = Value.Null;
        }

        return true;
    }
}
