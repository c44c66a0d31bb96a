namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>Rows are kept until all below is done.</summary>
internal sealed record GatherStep(Step Source, int[] Keep) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
