using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="GatherStep"/>.</summary>
internal sealed class GatherOperator(GatherStep step, Operator source) : EagerOperator(source, step.Keep)
{
    protected override void Perform(Frame frame)
    {
    }
}
