using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>An aggregating call: its result goes to a slot.</summary>
/// <param name="Slot">Where the result goes.</param>
/// <param name="Kind">The aggregating function.</param>
/// <param name="Argument">What is aggregated; null for <c>count(*)</c>.</param>
/// <param name="Parameter">The second argument, such as a percentile.</param>
/// <param name="Distinct">Whether equal values count once.</param>
internal sealed record AggregateColumn(int Slot, AggregateKind Kind, Evaluator? Argument, Evaluator? Parameter, bool Distinct);
