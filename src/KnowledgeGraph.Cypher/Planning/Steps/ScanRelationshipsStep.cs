using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>Every relationship of some types, with both its ends.</summary>
internal sealed record ScanRelationshipsStep(Step Source, int Relationship, int From, int To, TypeFilter Types, PatternDirection Direction) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
