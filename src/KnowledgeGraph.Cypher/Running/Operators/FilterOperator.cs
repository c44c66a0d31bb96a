using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="FilterStep"/>.</summary>
internal sealed class FilterOperator(FilterStep step, Operator source) : PassOperator(source)
{
    protected override bool Accept(Frame frame) => Logic.Truth(step.Predicate.Evaluate(frame), step.At) == true;
}
