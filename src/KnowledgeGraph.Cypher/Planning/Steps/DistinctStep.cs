namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>Each different row once.</summary>
internal sealed record DistinctStep(Step Source, int[] Slots) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
