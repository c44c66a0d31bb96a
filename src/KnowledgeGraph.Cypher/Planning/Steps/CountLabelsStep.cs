namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>The sets of labels that nodes have, and how many nodes have each, by the graph's counts; with <c>Label</c> only sets that hold it.</summary>
internal sealed record CountLabelsStep(Step Source, TokenName? Label, int Labels, int Count) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
