using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="MutateStep"/>.</summary>
internal sealed class MutateOperator(MutateStep step, Operator source) : EagerOperator(source, step.Keep)
{
    protected override void Perform(Frame frame)
    {
        foreach (var mutation in step.Mutations)
        {
            mutation.Apply(frame);
        }
    }
}
