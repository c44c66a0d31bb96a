using KnowledgeGraph.Cypher.Running.Mutations;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>Properties and labels set or removed.</summary>
internal sealed record MutateStep(Step Source, int[] Keep, Mutation[] Mutations) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
