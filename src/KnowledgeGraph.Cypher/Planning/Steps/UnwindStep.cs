using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>One row an element.</summary>
internal sealed record UnwindStep(Step Source, Evaluator List, int Slot) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
