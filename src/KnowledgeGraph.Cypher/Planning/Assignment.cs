using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A value computed into a slot.</summary>
internal sealed record Assignment(int Slot, Evaluator Value);
