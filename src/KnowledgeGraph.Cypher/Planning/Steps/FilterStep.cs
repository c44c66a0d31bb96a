using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>Rows for which a predicate is true.</summary>
internal sealed record FilterStep(Step Source, Evaluator Predicate, Position At) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
