namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>For each outer row the inner steps are run to the end for their effects.</summary>
internal sealed record PerformStep(Step Source, Step Inner, int[] Keep) : Step
{
    public override IReadOnlyList<Step> Sources => [Source, Inner];
}
