using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>The first rows in order.</summary>
internal sealed record TopStep(Step Source, IReadOnlyList<SortKey> SortKeys, int[] Keep, Evaluator Limit, Evaluator? Skip) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
