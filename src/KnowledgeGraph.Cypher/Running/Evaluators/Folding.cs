using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>reduce</c>.</summary>
internal sealed class Folding(int accumulator, Evaluator initial, int slot, Evaluator list, Evaluator body, Position at) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var total = initial.Evaluate(frame);
        if (ListWalk.Elements(list.Evaluate(frame), at) is not { } items)
        {
            return Value.Null;
        }

        foreach (var item in items)
        {
            frame.Tick();
            frame.Slots[accumulator] = total;
            frame.Slots[slot] = item;
            total = body.Evaluate(frame);
        }

        return total;
    }
}
