using KnowledgeGraph.Core.Claims;
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
        List<ClaimDraft> drafts = [.. DescribedJudge.Judge(context, rules.SelectMany(rule => rule.Propose(context)))];
        if (context.Sentences.Any(sentence => sentence.WithAsides is not null || sentence.Undescribed is not null))
        {
            var known = drafts.Select(Fact).ToHashSet();
            drafts.AddRange(WithAsides(context, rules, known));
            drafts.AddRange(Undescribed(context, rules, known));
        }

        var doubtful = context.Sentences.SelectMany(sentence => sentence.Asides).Where(aside => aside.Doubt is not null).ToList();
        return doubtful.Count == 0 ? drafts : [.. drafts.SelectMany(draft => Weighed(draft, doubtful))];
    }

    private static List<ClaimDraft> WithAsides(ArticleContext context, IReadOnlyList<IClaimRule> rules, HashSet<(string, string, string?, string?)> known)
    {
        var asides = context.Sentences.Where(sentence => sentence.WithAsides is not null).SelectMany(StatingOf).ToList();
        return [.. Again(context, rules, sentence => sentence.WithAsides).Where(draft => asides.Exists(aside => aside.Says(draft, known.Contains(Fact(draft)))))];
    }

    // 甲收购位于苏州的乙: what is stated without what describes a name holds of it.
    private static List<ClaimDraft> Undescribed(ArticleContext context, IReadOnlyList<IClaimRule> rules, HashSet<(string, string, string?, string?)> known)
    {
        var described = context.Sentences.Where(sentence => sentence.Undescribed is not null).SelectMany(sentence => Described.Of(sentence.Undescribed!)).ToList();
        return [.. Again(context, rules, sentence => sentence.Undescribed).Where(draft => !known.Contains(Fact(draft)) && described.Exists(name => name.Reaches(draft)))];
    }

    private static IEnumerable<ClaimDraft> Again(ArticleContext context, IReadOnlyList<IClaimRule> rules, Func<SentenceView, SentenceView?> reading)
    {
        List<SentenceView> read = [.. context.Sentences.Select(reading).OfType<SentenceView>()];
        if (read.Count == 0)
        {
            return [];
        }

        var once = context with { Sentences = [.. context.Sentences.Select(sentence => reading(sentence) ?? sentence)], Readings = read };
        return rules.Where(rule => rule.ReadsAsides).SelectMany(rule => rule.Propose(once));
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
