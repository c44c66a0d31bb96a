using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Context.Asides;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>
/// What the clause before a name may state, 甲拟收购由林某创办的乙: only of that name (甲 was not founded by 林某), and as a fact, whatever is planned,
/// said or denied of the name.
/// </summary>
internal static class DescribedJudge
{
    /// <summary>The proposals that stand, those inside such a clause as that says them.</summary>
    public static IEnumerable<ClaimDraft> Judge(ArticleContext context, IEnumerable<ClaimDraft> drafts)
    {
        var described = context.Sentences.Where(sentence => sentence.Undescribed is not null)
            .SelectMany(sentence => sentence.Undescribed!.Asides.Where(aside => aside.IsClause).Select(aside => (Sentence: sentence, Aside: aside))).ToList();
        return described.Count == 0 ? drafts : drafts.SelectMany(draft => Judged(draft, described));
    }

    private static IEnumerable<ClaimDraft> Judged(ClaimDraft draft, List<(SentenceView Sentence, Aside Aside)> described)
    {
        if ((draft.ObjectSpan ?? draft.Time?.Span) is not { } other)
        {
            return [draft];
        }

        foreach (var (sentence, aside) in described)
        {
            var (subject, value) = (Place(aside, draft.SubjectSpan), Place(aside, other));
            if ((subject, value) is (Side.Inside, Side.Outside) or (Side.Outside, Side.Inside))
            {
                return [];
            }

            if (subject != Side.Outside && value != Side.Outside && draft.Modality is not Modality.Asserted && IsGoverned(sentence, aside.Span) && !HoldsModality(sentence, aside.Span))
            {
                return [draft with { Modality = Modality.Asserted }];
            }
        }

        return [draft];
    }

    private static Side Place(Aside aside, Span span) =>
        aside.Span.Covers(span) ? Side.Inside : aside.Host is { } host && (host.Span.Overlaps(span) || host.Named.Overlaps(span)) ? Side.Host : Side.Outside;

    // 据传林某创办的甲: what begins with the description may be said of it too.
    private static bool IsGoverned(SentenceView sentence, Span words) =>
        words.Start > sentence.Span.Start && sentence.Folded.Original[words.Start - 1] is not '是' and var before && char.IsLetterOrDigit(before);

    private static bool HoldsModality(SentenceView sentence, Span words) =>
        sentence.ModalityWords.Any(word => words.Covers(sentence.OriginalOf(word.At, word.At + 1)));

    private enum Side
    {
        Outside,
        Inside,
        Host,
    }
}
