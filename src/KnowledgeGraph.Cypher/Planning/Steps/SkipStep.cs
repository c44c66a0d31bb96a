using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>All but the first rows.</summary>
internal sealed record SkipStep(Step Source, Evaluator Count) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
