using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>The body run for each element of a list.</summary>
internal sealed record ForeachStep(Step Source, int[] Keep, Evaluator List, int Slot, Step Body) : Step
{
    public override IReadOnlyList<Step> Sources => [Source, Body];
}
