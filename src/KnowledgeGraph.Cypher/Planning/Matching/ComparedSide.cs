using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>One side of a comparison, and what it is compared with.</summary>
internal sealed record ComparedSide(Condition Condition, Expression Side, Expression Other);
