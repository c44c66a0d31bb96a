using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Under which region a sentence lists a name: the last region before it, else the first of the sentence.</summary>
internal static class RegionOfName
{
    /// <summary>Whether a claim's words list its subject under the region.</summary>
    public static bool Is(StatedClaim claim, Link region)
    {
        var quote = claim.Key;
        var name = MatchKey.Of(FoldedText.Fold(claim.Subject.Name));
        var at = quote.IndexOf(name, StringComparison.Ordinal);
        var places = NameLinker.Regions(quote).ToList();
        var place = at < 0 ? null : places.LastOrDefault(p => p.At < at);
        place ??= places.FirstOrDefault();
        return place is not null && region.Ids.Contains(place.Id, StringComparer.Ordinal);
    }

    /// <summary>A region in a text.</summary>
    /// <param name="At">Where it begins.</param>
    /// <param name="Id">Its id in the lexicon.</param>
    internal sealed record Place(int At, string Id);
}
