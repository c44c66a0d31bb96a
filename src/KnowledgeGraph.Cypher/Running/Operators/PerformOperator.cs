using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="PerformStep"/>.</summary>
internal sealed class PerformOperator(PerformStep step, Operator source, Operator inner) : EagerOperator(source, step.Keep)
{
    protected override void Perform(Frame frame)
    {
        inner.Open(frame);
        while (inner.Next(frame))
        {
            frame.Tick();
        }
    }
}
