using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>The ends of a relationship that is known already.</summary>
internal sealed record FollowStep(
    Step Source,
    int Relationship,
    int From,
    bool FromBound,
    int To,
    bool ToBound,
    PatternDirection Direction,
    TypeFilter Types) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
