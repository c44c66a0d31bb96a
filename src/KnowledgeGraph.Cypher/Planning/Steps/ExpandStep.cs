using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>From a node over one relationship. <c>Full</c>: the relationship is used, not only compared.</summary>
internal sealed record ExpandStep(
    Step Source,
    int From,
    int Relationship,
    int To,
    bool ToBound,
    PatternDirection Direction,
    TypeFilter Types,
    int[] UniqueAgainst,
    bool Full) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
