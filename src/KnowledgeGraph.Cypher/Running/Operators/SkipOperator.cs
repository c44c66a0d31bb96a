using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="SkipStep"/>.</summary>
internal sealed class SkipOperator(SkipStep step, Operator source) : Operator
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
            _left = RowCounts.Read(frame, step.Count, "SKIP");
            _known = true;
        }

        for (; _left > 0; _left--)
        {
            if (!source.Next(frame))
            {
                return false;
            }
        }

        return source.Next(frame);
    }
}
