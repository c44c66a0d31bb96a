using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>Nodes, relationships and paths deleted.</summary>
internal sealed record DeleteStep(Step Source, int[] Keep, Evaluator[] Targets, bool Detach, Position At) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
