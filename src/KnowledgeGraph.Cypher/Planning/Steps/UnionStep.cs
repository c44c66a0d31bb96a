namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>The rows of all parts, one after the other.</summary>
internal sealed record UnionStep(IReadOnlyList<Step> Parts, IReadOnlyList<int[]> Columns, int[] Into) : Step
{
    public override IReadOnlyList<Step> Sources => Parts;
}
