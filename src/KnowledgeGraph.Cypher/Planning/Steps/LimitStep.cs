using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>The first rows.</summary>
internal sealed record LimitStep(Step Source, Evaluator Count) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
