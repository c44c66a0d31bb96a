namespace KnowledgeGraph.Resolution.Reviewing;

/// <summary>Something a person should look at.</summary>
/// <param name="Kind">What is doubtful.</param>
/// <param name="Id">The claim's or the entity's id.</param>
/// <param name="Other">The article's id of a merge, the other entity's of a duplicate, or <c>null</c>.</param>
/// <param name="Confidence">0 to 1000: how likely it is right as it stands; items are listed from the least.</param>
/// <param name="What">What the graph says, in names.</param>
/// <param name="Because">Why it is doubtful: the rule.</param>
/// <param name="Evidence">The quote, or the surfaces.</param>
/// <param name="Article">The article's id, or <c>null</c>.</param>
public sealed record ReviewItem(
    ReviewKind Kind, string Id, string? Other, int Confidence, string What, string Because, string Evidence, string? Article);
