using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary>A compiled expression.</summary>
internal abstract class Evaluator
{
    public abstract Value Evaluate(Frame frame);
}
