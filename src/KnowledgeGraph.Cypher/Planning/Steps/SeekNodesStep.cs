using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>Nodes by an index; with <c>Many</c> the value is a list of values.</summary>
internal sealed record SeekNodesStep(Step Source, int Slot, TokenName Label, TokenName Key, Evaluator Sought, bool Many) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
