using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="CreateStep"/>.</summary>
internal sealed class CreateOperator(CreateStep step, Operator source) : EagerOperator(source, step.Keep)
{
    protected override void Perform(Frame frame) => step.Creation.Perform(frame);
}
