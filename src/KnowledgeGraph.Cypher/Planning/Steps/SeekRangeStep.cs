using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>
/// Nodes by an index: some of its first keys equal to values, the next one in a range or with a prefix. May give more than
/// that: the conditions are checked again above.
/// </summary>
internal sealed record SeekRangeStep(Step Source, int Slot, SchemaRule Rule, Evaluator[] Equal, Evaluator? From, Evaluator? To, Evaluator? Prefix) : Step
{
    public override IReadOnlyList<Step> Sources => [Source];
}
