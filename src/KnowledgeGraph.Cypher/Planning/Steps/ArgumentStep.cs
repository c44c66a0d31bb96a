namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>The row that the steps begin with: the outer query's, or an empty one.</summary>
internal sealed record ArgumentStep : Step
{
    public override IReadOnlyList<Step> Sources => [];
}
