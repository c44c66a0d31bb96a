using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary>A parameter.</summary>
internal sealed class ParameterRead(int index) : Evaluator
{
    public override Value Evaluate(Frame frame) => frame.Parameters[index];
}
