using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="SeekRangeStep"/>.</summary>
internal sealed class SeekRangeOperator(SeekRangeStep step, Operator source) : NestedOperator(source)
{
    private readonly List<long> _found = [];
    private readonly Value[] _equal = new Value[step.Equal.Length];
    private int _next;

    protected override bool Begin(Frame frame)
    {
        _found.Clear();
        _next = 0;
        for (var i = 0; i < _equal.Length; i++)
        {
            _equal[i] = step.Equal[i].Evaluate(frame);
            if (_equal[i].IsNull)
            {
                return false;
            }
        }

        if (!TrySide(frame, step.From, out var from) || !TrySide(frame, step.To, out var to) || !TrySide(frame, step.Prefix, out var prefix)
            || (step.Prefix is not null && prefix.Text is null))
        {
            return false;
        }

        frame.Reader.SeekRange(step.Rule, _equal, new ValueRange(from, to, prefix.Text), _found);
        return true;
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

    /// <summary>Nothing is above, below or like null.</summary>
    private static bool TrySide(Frame frame, Evaluator? side, out Value value)
    {
        value = side?.Evaluate(frame) ?? Value.Null;
        return side is null || !value.IsNull;
    }
}
