namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>Values computed into slots.</summary>
internal sealed record ProjectStep(Step Source, IReadOnlyList<Assignment> Assignments) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
