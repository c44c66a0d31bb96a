using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>NOT</c>.</summary>
internal sealed class Negation(Evaluator operand, Position at) : Evaluator
{
    public override Value Evaluate(Frame frame) => Value.Of(!Logic.Truth(operand.Evaluate(frame), at));
}
