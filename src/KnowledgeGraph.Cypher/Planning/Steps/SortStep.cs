namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>Rows in order.</summary>
internal sealed record SortStep(Step Source, IReadOnlyList<SortKey> SortKeys, int[] Keep) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
