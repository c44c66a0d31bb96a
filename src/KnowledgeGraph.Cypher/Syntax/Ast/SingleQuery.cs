namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>Clauses in order.</summary>
public sealed record SingleQuery(IReadOnlyList<Clause> Clauses) : SyntaxNode;
