namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>An entry of a map projection.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="Key">The key it gives; empty for <c>.*</c>.</param>
/// <param name="Value">The expression of an entry.</param>
public sealed record MapProjectionItem(MapProjectionKind Kind, string Key, Expression? Value);
