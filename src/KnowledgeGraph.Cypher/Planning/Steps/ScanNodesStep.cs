namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>Every node, or every node with a label.</summary>
internal sealed record ScanNodesStep(Step Source, int Slot, TokenName? Label) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
