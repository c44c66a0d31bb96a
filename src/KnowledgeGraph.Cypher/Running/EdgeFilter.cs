using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>What each relationship of a path must fulfil beyond its type's token.</summary>
/// <param name="types">May hold a condition on the type.</param>
/// <param name="slot">Where the predicate looks for the relationship.</param>
/// <param name="predicate">Properties and <c>WHERE</c>; null where there are none.</param>
internal readonly struct EdgeFilter(TypeFilter types, int slot, Evaluator? predicate)
{
    public bool Admits(Frame frame, long from, in Edge edge, bool outgoing)
    {
        if (types.Condition is { } condition && !condition.HoldsForType(frame, edge.Type))
        {
            return false;
        }

        if (predicate is null)
        {
            return true;
        }

        frame.Slots[slot] = Value.Of(Entities.Reference(from, edge, outgoing));
        return predicate.Evaluate(frame).IsTrue;
    }
}
