using KnowledgeGraph.Cypher.Running.Mutations;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>A pattern found, or made.</summary>
internal sealed record MergeStep(
    Step Source,
    int[] Keep,
    Step Match,
    Creation Creation,
    Mutation[] OnCreate,
    Mutation[] OnMatch,
    int[] Result) : Step
{
    public override IReadOnlyList<Step> Sources => [Source, Match];
}
