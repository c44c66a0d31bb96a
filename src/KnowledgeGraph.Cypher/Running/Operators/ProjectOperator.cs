using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="ProjectStep"/>.</summary>
internal sealed class ProjectOperator(ProjectStep step, Operator source) : PassOperator(source)
{
    protected override bool Accept(Frame frame)
    {
        foreach (var (slot, value) in step.Assignments)
        {
            frame.Slots[slot] = value.Evaluate(frame);
        }

        return true;
    }
}
