namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>The types of relationships that there are, and how many relationships each has, by the graph's counts.</summary>
internal sealed record CountTypesStep(Step Source, TypeFilter Types, int Type, int Count) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
