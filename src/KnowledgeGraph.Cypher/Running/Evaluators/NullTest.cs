using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>IS NULL</c>, <c>IS NOT NULL</c>.</summary>
internal sealed class NullTest(Evaluator operand, bool negated) : Evaluator
{
    public override Value Evaluate(Frame frame) => Value.Of(operand.Evaluate(frame).IsNull != negated);
}
