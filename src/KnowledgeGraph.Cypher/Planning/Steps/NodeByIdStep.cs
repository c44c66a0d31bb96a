using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>The node with an id.</summary>
internal sealed record NodeByIdStep(Step Source, int Slot, Evaluator Id, bool IsElementId) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
