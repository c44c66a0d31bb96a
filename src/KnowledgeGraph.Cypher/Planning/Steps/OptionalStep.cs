namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>The inner rows, or one with nulls.</summary>
internal sealed record OptionalStep(Step Source, Step Inner, int[] Slots) : Step
{
    public override IReadOnlyList<Step> Sources => [Source, Inner];
}
