using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="SeekNodesStep"/>.</summary>
internal sealed class SeekNodesOperator(SeekNodesStep step, Operator source) : NestedOperator(source)
{
    private readonly List<long> _found = [];
    private int _next;

    protected override bool Begin(Frame frame)
    {
        _found.Clear();
        _next = 0;
        var value = step.Sought.Evaluate(frame);
        if (!step.Many)
        {
            Seek(frame, value);
        }
        else if (value.List is { } list)
        {
            SeekAll(frame, list);
        }

        return _found.Count > 0;
    }

    protected override bool Advance(Frame frame)
    {
        if (_next == _found.Count)
        {
            return false;
        }

        frame.Slots[step.Slot] = Value.Node(_found[_next++]);
        return true;
    }

    private void Seek(Frame frame, Value value)
    {
        if (!value.IsNull)
        {
            frame.Reader.SeekNodes(frame.Token(step.Label), frame.Token(step.Key), value, _found);
        }
    }

    private void SeekAll(Frame frame, ListValue list)
    {
        foreach (var value in list.Items.Distinct(ValueIdentity.Instance))
        {
            Seek(frame, value);
        }
    }
}
