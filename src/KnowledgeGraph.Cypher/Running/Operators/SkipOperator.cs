using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="SkipStep"/>.</summary>
internal sealed class SkipOperator(SkipStep step, Operator source) : RowCountOperator(source, step.Count, "SKIP")
{
    private long _left;

    protected override void Begin(Frame frame, long rows) => _left = rows;

    protected override bool Advance(Frame frame)
    {
        for (; _left > 0; _left--)
        {
            if (!Source.Next(frame))
            {
                return false;
            }
        }

        return Source.Next(frame);
    }
}
