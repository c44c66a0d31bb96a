using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary>A variable.</summary>
internal sealed class SlotRead(int slot) : Evaluator
{
    public int Slot { get; } = slot;

    public override Value Evaluate(Frame frame) => frame.Slots[Slot];
}
