using KnowledgeGraph.Resolution.Identity;

namespace KnowledgeGraph.Resolution.Entities;

/// <summary>All local entities that are one node.</summary>
/// <param name="Identity">The node's identity; reasons differ by member.</param>
/// <param name="Members">The members, in order of article and key.</param>
internal sealed record EntityGroup(EntityIdentity Identity, IReadOnlyList<EntityMember> Members);
