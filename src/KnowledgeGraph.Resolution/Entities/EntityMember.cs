using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Resolution.Entities;

/// <summary>One article's part of a node.</summary>
/// <param name="Article">The article's facts.</param>
/// <param name="Entity">The entity there.</param>
/// <param name="Reason">The rule that made it part of the node.</param>
internal sealed record EntityMember(ArticleFacts Article, LocalEntity Entity, string Reason);
