using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary>A value known when the statement was planned.</summary>
internal sealed class Constant(Value value) : Evaluator
{
    public Value Value { get; } = value;

    public override Value Evaluate(Frame frame) => Value;
}
