namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>The inner rows for each outer row.</summary>
internal sealed record ApplyStep(Step Source, Step Inner) : Step
{
    public override IReadOnlyList<Step> Sources => [Source, Inner];
}
