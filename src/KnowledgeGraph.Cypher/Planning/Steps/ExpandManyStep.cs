using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>From a node over a number of relationships.</summary>
internal sealed record ExpandManyStep(
    Step Source,
    int From,
    int Relationships,
    int To,
    bool ToBound,
    PatternDirection Direction,
    TypeFilter Types,
    int[] UniqueAgainst,
    int Min,
    int Max,
    int EdgeSlot,
    Evaluator? EdgePredicate,
    bool Reversed) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
