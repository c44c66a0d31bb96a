using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A label, type or key in a plan; each run looks its token up once.</summary>
/// <param name="Index">Its number in the plan.</param>
/// <param name="Kind">Which of the name spaces.</param>
/// <param name="Name">The name.</param>
internal sealed record TokenName(int Index, TokenKind Kind, string Name);
