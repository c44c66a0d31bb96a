using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Where a name begins that a head ends: where the walk over words and the recogniser disagree, the recogniser is believed from a margin on
/// (出席中国国际博览会: the meeting's name begins behind the verb).
/// </summary>
internal static class RecognisedEdges
{
    private const int SureOfLonger = Recogniser.UnitsPerNat;
    private const int SureOfShorter = 2 * Recogniser.UnitsPerNat;


    private static readonly WordSet Holding = new(WordData.List("mentions", "recognised-edges.holding"));

    public static void Adjust(ArticleText text, List<Draft> drafts)
    {
        var byEnd = text.Recognised.ToDictionary(name => name.Span.End);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (IsWalked(drafts[i]) && byEnd.TryGetValue(drafts[i].Span.End, out var name) && IsBetter(text, drafts[i], name))
            {
                drafts[i] = drafts[i] with { Span = name.Span };
            }
        }
    }

    private static bool IsWalked(Draft draft) => draft is { LexiconId: null, Source: MentionSource.Pattern } && draft.Rule is "organization.head" or "event.head" or "product.head" or "product.put-out" or "product.branded";

    private static bool IsBetter(ArticleText text, Draft draft, RecognisedName name) =>
        IsAlike(draft.Type, RecognisedKinds.Of(name.Type))
        && name.Margin >= (name.Span.Start > draft.Span.Start ? SureOfShorter : SureOfLonger)
        && name.Span.Start != draft.Span.Start && text.At(name.Span.Start) != '·' && !BeginsOutside(text, draft, name) && WordBoundary.Before(text.Value, name.Span.Start);

    // 由云杉科技发起 at the start of a clause; 苏州第六届云杉大会
    private static bool BeginsOutside(ArticleText text, Draft draft, RecognisedName name) =>
        (name.Span.Start == draft.Span.Start - 1 && LeftWalk.IsPreposition(text.At(name.Span.Start)) && LeftWalk.IsBoundary(text, name.Span.Start))
        || (name.Span.Start < draft.Span.Start && OrganizationStart.IsCountry(text, name.Span.Start, draft.Span.Start))
        || (name.Span.Start < draft.Span.Start && Holding.LengthBefore(text.Value, draft.Span.Start) > 0)
        || HoldsStop(text, name.Span.Start, draft.Span.Start)
        || (name.Span.Start < draft.Span.Start && text.At(draft.Span.Start) == '第' && text.Atoms.EndingAt(draft.Span.Start) is { Type: EntityType.Region });

    // 云杉任命某人担任技术委员会主任: words that no name contains.
    private static bool HoldsStop(ArticleText text, int start, int end)
    {
        for (var at = start; at < end; at = Math.Max(at + 1, text.Words.At(at).End))
        {
            if (text.Words.At(at) is { Length: > 1 } word && word.End <= end && LeftWalk.IsStop(text.Of(word)) && !LeftWalk.IsNameWord(text.Of(word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAlike(EntityType type, EntityType? recognised) =>
        recognised == type || (IsOrganization(type) && recognised is { } other && IsOrganization(other)) || (type == EntityType.Product && recognised == EntityType.Model);

    private static bool IsOrganization(EntityType type) => type is EntityType.Company or EntityType.Institution or EntityType.Government;
}
