namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>One row a group.</summary>
internal sealed record AggregateStep(Step Source, IReadOnlyList<Assignment> Keys, IReadOnlyList<AggregateColumn> Columns) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
