using KnowledgeGraph.Cypher.Running.Mutations;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>Nodes and relationships made for each row.</summary>
internal sealed record CreateStep(Step Source, int[] Keep, Creation Creation) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
