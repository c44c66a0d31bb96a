using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A value written in the text.</summary>
public sealed record Literal(Value Value) : Expression;
