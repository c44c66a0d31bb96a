using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>The shortest way, or ways, between two nodes.</summary>
internal sealed record ShortestStep(
    Step Source,
    int From,
    int To,
    int Path,
    int Relationships,
    PatternDirection Direction,
    TypeFilter Types,
    int Min,
    int Max,
    int EdgeSlot,
    Evaluator? EdgePredicate,
    bool All) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
