using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="CountLabelsStep"/>.</summary>
internal sealed class CountLabelsOperator(CountLabelsStep step, Operator source) : NestedOperator(source)
{
    private IReadOnlyList<LabelSetCount> _sets = [];
    private int _next;

    protected override bool Begin(Frame frame)
    {
        _sets = frame.Reader.LabelSets();
        _next = 0;
        return true;
    }

    protected override bool Advance(Frame frame)
    {
        while (_next < _sets.Count)
        {
            var (labels, count) = _sets[_next++];
            if (step.Label is null || Array.IndexOf(labels, frame.Token(step.Label)) >= 0)
            {
                frame.Slots[step.Labels] = Value.Of([.. Entities.LabelNames(frame, labels).Select(Value.Of)]);
                frame.Slots[step.Count] = Value.Of(count);
                return true;
            }
        }

        return false;
    }
}
