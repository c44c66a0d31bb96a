namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>No rows, once all below is done.</summary>
internal sealed record EmptyStep(Step Source) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
