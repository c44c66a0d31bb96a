using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>Counts the rows of a step, for <c>PROFILE</c>.</summary>
internal sealed class CountingOperator(Step step, Operator inner) : Operator
{
    public override void Open(Frame frame) => inner.Open(frame);

    public override bool Next(Frame frame)
    {
        if (!inner.Next(frame))
        {
            return false;
        }

        frame.Profile![step] = frame.Profile.GetValueOrDefault(step) + 1;
        return true;
    }
}
