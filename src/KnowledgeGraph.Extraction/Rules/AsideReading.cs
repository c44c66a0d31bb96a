using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Context.Asides;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>
/// Reads each sentence without the brackets behind its names, 甲（总部位于苏州）发布乙, and those that have any once more with them: then only
/// what a bracket says of the name before it counts.
/// </summary>
internal static class AsideReading
{
    /// <summary>What all rules propose.</summary>
    public static IReadOnlyList<ClaimDraft> Propose(ArticleContext context, IReadOnlyList<IClaimRule> rules)
    {
        List<ClaimDraft> drafts = [.. rules.SelectMany(rule => rule.Propose(context))];
        List<SentenceView> whole = [.. context.Sentences.Select(sentence => sentence.WithAsides).OfType<SentenceView>()];
        if (whole.Count == 0)
        {
            return drafts;
        }

        var doubtful = context.Sentences.SelectMany(sentence => sentence.Asides).Where(aside => aside.Doubt is not null).ToList();
        var known = drafts.Select(Fact).ToHashSet();
        var once = context with { Sentences = [.. context.Sentences.Select(sentence => sentence.WithAsides ?? sentence)], Readings = whole };
        var asides = context.Sentences.Where(sentence => sentence.WithAsides is not null).SelectMany(StatingOf).ToList();
        drafts.AddRange(rules.Where(rule => rule.ReadsAsides).SelectMany(rule => rule.Propose(once)).Where(draft => asides.Exists(aside => aside.Says(draft, known.Contains(Fact(draft))))));
        return [.. drafts.SelectMany(draft => Weighed(draft, doubtful))];
    }

    // 甲（拟）收购乙, 甲收购乙（未果）
    private static IEnumerable<ClaimDraft> Weighed(ClaimDraft draft, List<Aside> doubtful)
    {
        var doubt = doubtful.Find(aside => draft.Quote.Overlaps(aside.Host!.Span) && aside.Doubt!.Reaches(draft, aside.Host))?.Doubt;
        return doubt is null ? [draft] : doubt.Modality is { } modality ? [draft with { Modality = modality }] : [];
    }

    private static (string, string, string?, string?) Fact(ClaimDraft draft) => (draft.Predicate, draft.Subject, draft.Object, draft.Time?.Value?.Name);

    private static IEnumerable<StatingAside> StatingOf(SentenceView sentence) =>
        sentence.Asides.Where(aside => !aside.IsGloss && aside.Doubt is null).Select(aside => new StatingAside(aside, sentence));
}
