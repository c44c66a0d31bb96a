using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="ForeachStep"/>.</summary>
internal sealed class ForeachOperator(ForeachStep step, Operator source, Operator body) : EagerOperator(source, step.Keep)
{
    protected override void Perform(Frame frame)
    {
        var value = step.List.Evaluate(frame);
        foreach (var item in value.IsNull ? [] : value.List?.Items ?? [value])
        {
            frame.Slots[step.Slot] = item;
            body.Open(frame);
            while (body.Next(frame))
            {
                frame.Tick();
            }
        }
    }
}
