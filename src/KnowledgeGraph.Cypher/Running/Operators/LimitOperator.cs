using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="LimitStep"/>. What is written below is written even when no row is wanted.</summary>
internal sealed class LimitOperator(LimitStep step, Operator source) : Operator
{
    private long _left;
    private bool _known;

    public override void Open(Frame frame)
    {
        source.Open(frame);
        _known = false;
    }

    public override bool Next(Frame frame)
    {
        if (!_known)
        {
            _left = RowCounts.Read(frame, step.Count, "LIMIT");
            _known = true;
            if (_left == 0 && frame.Plan.Writes)
            {
                source.Next(frame);
            }
        }

        return _left-- > 0 && source.Next(frame);
    }
}
