using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>The ends of a list of relationships that is known already.</summary>
internal sealed record FollowManyStep(
    Step Source,
    int Relationships,
    int From,
    bool FromBound,
    int To,
    bool ToBound,
    PatternDirection Direction,
    TypeFilter Types) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
