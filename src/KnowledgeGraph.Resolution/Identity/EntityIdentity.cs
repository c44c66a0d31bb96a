namespace KnowledgeGraph.Resolution.Identity;

/// <summary>Which node a local entity is, and why.</summary>
/// <param name="Id">The node's id.</param>
/// <param name="Scope">One of <see cref="Scopes"/>.</param>
/// <param name="ScopeOf">The owner, organisation or article that the scope names, or <c>null</c>.</param>
/// <param name="Reason">The rule, for <c>explain</c>.</param>
internal sealed record EntityIdentity(string Id, string Scope, string? ScopeOf, string Reason);
