namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>How many relationships a variable-length pattern takes: <c>*1..3</c>.</summary>
/// <param name="Min">The fewest.</param>
/// <param name="Max">The most, or null for no limit.</param>
public sealed record PathLength(int Min, int? Max);
