using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// What a firm says without naming anybody is of itself, where a verb of its own doing leads to the number: 甲称，目前已服务300家企业. Not where
/// it speaks of the trade, nor what those say whose trade is to speak of others.
/// </summary>
internal static class SpeakersFigure
{
    private static readonly string[] Speaking = WordData.List("figure-owners", "speakers-figure.speaking");
    private static readonly string[] Houses = WordData.List("figure-owners", "speakers-figure.houses");
    private static readonly string[] Own = ["公司", "集团", "我们", "我司", "本公司"];
    private static readonly string[] Light = WordData.List("figure-owners", "speakers-figure.light");
    private static readonly string[] Doing = WordData.List("figure-owners", "speakers-figure.doing");

    private static readonly string[] OwnNouns = WordData.List("figure-owners", "speakers-figure.own-nouns"); // 甲方面透露，团队规模已超过200人

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        if (site.Index == 0 || site.Before.Any() || !DoesSomething(site.Lead))
        {
            return null;
        }

        var at = SaidAt(site);
        if (at < 0)
        {
            return null;
        }

        var first = site.Clauses[at];
        var isItsOwn = !AnyWord.In(site.Between(first.Entities[0].Span.Start, first.Entities[0].Span.End), Houses)
            && !OtherSubjects.OfAnybody(site.Between(first.Span.End, site.Figure.Span.Start)) && !HasSubject(site, at) && site.Clauses[(at + 1)..(site.Index + 1)].All(c => !c.Entities.Any(i => i.Span.End <= site.Figure.Span.Start && SentenceSubject.IsSubject(i.Type!.Value)));
        return isItsOwn ? new FigureOwner(first.Entities[0], "says", 650) : null;
    }

    // 据悉，甲方面透露，…: the first clause that names somebody says who speaks.
    private static int SaidAt(FigureSite site)
    {
        for (var i = 0; i < site.Index; i++)
        {
            var clause = site.Clauses[i];
            if (clause.Entities is [{ Type: EntityType.Company }, ..])
            {
                return clause.Entities.All(e => e.Type == EntityType.Company) && AnyWord.Ends(clause.Text.AsSpan().TrimEnd(), Speaking) ? i : -1;
            }

            if (clause.Entities.Any(e => SentenceSubject.IsSubject(e.Type!.Value)))
            {
                return -1;
            }
        }

        return -1;
    }

    // 一批企业裁员，实现利润增长20%: somebody else's clause stands between.
    private static bool HasSubject(FigureSite site, int said) =>
        site.Clauses[(said + 1)..site.Index].Any(c => ClauseKind.IsGeneric(c) || (ClauseVerbs.HasOwnSubject(site.Plain(c)) && !AnyWord.Begins(c.Text.AsSpan().TrimStart(), Own)));

    private static bool DoesSomething(string lead)
    {
        var words = lead.AsSpan().TrimStart();
        for (var length = LightLength(words); length > 0; length = LightLength(words))
        {
            words = words[length..].TrimStart();
        }

        return AnyWord.Begins(words, Doing) || AnyWord.Begins(words, OwnNouns);
    }

    private static int LightLength(ReadOnlySpan<char> words)
    {
        foreach (var word in Light)
        {
            if (words.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
