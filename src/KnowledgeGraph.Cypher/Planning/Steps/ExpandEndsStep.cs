using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>From a node over a number of relationships, each end once, where nobody asks by which ways it is reached.</summary>
internal sealed record ExpandEndsStep(
    Step Source,
    int From,
    int To,
    PatternDirection Direction,
    TypeFilter Types,
    int Min,
    int Max,
    int EdgeSlot,
    Evaluator? EdgePredicate) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
