using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="LimitStep"/>. What is written below is written even when no row is wanted.</summary>
internal sealed class LimitOperator(LimitStep step, Operator source) : RowCountOperator(source, step.Count, "LIMIT")
{
    private long _left;

    protected override void Begin(Frame frame, long rows)
    {
        _left = rows;
        if (rows == 0 && frame.Plan.Writes)
        {
            Source.Next(frame);
        }
    }

    protected override bool Advance(Frame frame) => _left-- > 0 && Source.Next(frame);
}
