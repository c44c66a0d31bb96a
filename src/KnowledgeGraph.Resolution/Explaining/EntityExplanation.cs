namespace KnowledgeGraph.Resolution.Explaining;

/// <summary>Why the mentions of a node are one.</summary>
/// <param name="Id">The node's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Scope">How far the name reaches: lexicon, corpus, organization, owner, article, filing.</param>
/// <param name="ScopeOf">What the scope names, or <c>null</c>.</param>
/// <param name="LexiconSource">File and line of its lexicon row, or <c>null</c>.</param>
/// <param name="Articles">Each article's part, in order of id.</param>
public sealed record EntityExplanation(
    string Id,
    string Name,
    IReadOnlyList<string> Labels,
    string Scope,
    string? ScopeOf,
    string? LexiconSource,
    IReadOnlyList<MergeReason> Articles);
