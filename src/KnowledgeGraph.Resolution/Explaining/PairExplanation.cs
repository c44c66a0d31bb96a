namespace KnowledgeGraph.Resolution.Explaining;

/// <summary>Why two nodes are one, or are not.</summary>
/// <param name="First">The first.</param>
/// <param name="Second">The second.</param>
/// <param name="Apart">Why they are two, or <c>null</c> when they are one.</param>
/// <param name="Detail">What stands behind it, for people: the pair's reason, the scopes, the rows.</param>
public sealed record PairExplanation(EntityExplanation First, EntityExplanation Second, ApartReason? Apart, string Detail)
{
    /// <summary>Whether both names mean the same node.</summary>
    public bool AreOne => Apart is null;
}
