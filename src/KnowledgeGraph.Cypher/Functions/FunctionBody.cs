using KnowledgeGraph.Cypher.Running;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>What a function does with its arguments.</summary>
internal delegate Value FunctionBody(Frame frame, ReadOnlySpan<Value> arguments);
