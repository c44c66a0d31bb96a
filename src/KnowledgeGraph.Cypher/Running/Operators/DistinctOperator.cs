using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="DistinctStep"/>.</summary>
internal sealed class DistinctOperator(DistinctStep step, Operator source) : PassOperator(source)
{
    private readonly RowKeeper _keeper = new(step.Slots);
    private HashSet<Value[]> _seen = new(RowComparer.Instance);

    public override void Open(Frame frame)
    {
        base.Open(frame);
        _seen = new HashSet<Value[]>(RowComparer.Instance);
    }

    protected override bool Accept(Frame frame)
    {
        frame.Tick();
        return _seen.Add(_keeper.Save(frame));
    }
}
