using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Running.Mutations;

/// <summary>A relationship to be made.</summary>
internal sealed record RelationshipCreation(int Slot, int Start, int End, TokenName Type, PropertySource? Properties, Position At);
