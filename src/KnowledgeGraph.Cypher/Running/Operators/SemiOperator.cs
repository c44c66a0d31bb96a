using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="SemiStep"/>.</summary>
internal sealed class SemiOperator(SemiStep step, Operator source) : EagerOperator(source, step.Keep)
{
    protected override void Perform(Frame frame)
    {
    }
}
