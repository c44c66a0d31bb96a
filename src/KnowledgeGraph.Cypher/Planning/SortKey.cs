using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A key of a sort.</summary>
internal readonly record struct SortKey(Evaluator Value, bool Descending);
