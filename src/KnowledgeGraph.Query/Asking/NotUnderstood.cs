using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Tells what of a clause was not understood, so that no default is answered in its place.</summary>
internal static class NotUnderstood
{
    /// <summary>The words that were not understood; empty when the clause can be answered.</summary>
    public static IReadOnlyList<string> Of(Clause clause) => Speakers.Asks(clause) ? [] :
        clause.Unclear.Count > 0 && !(clause.Compares && (clause.Units.Count > 0 || clause.Times.Count > 1 || clause.Relations.Count > 0)) && !clause.AsksAgreement ? clause.Unclear
        : IsLeftAlone(clause) || IsOtherVerb(clause) || (clause.Wants is [Wanted.Card] && !clause.AsksAgreement && clause.Relations.Count + clause.Posts.Count == 0 && clause.Terms.Any(t => !t.Any(char.IsDigit))) ? [.. clause.Terms.DefaultIfEmpty(clause.Text)]
        : NamesNothing(clause) || AsksOwner(clause) ? [clause.Text]
        : AsksAbsence(clause) ? [clause.Hits.First(h => h.Wording.Kind == "negation").Wording.Word]
        : clause.Unknown.Count > 0 || HasRelation(clause) || clause.AsksConnection || clause.AsksAgreement ? []
        : Loose(clause) is { Count: > 0 } words ? words
        : AsksNothingKnown(clause) ? [clause.Text] : [];

    /// <summary>The part that says so.</summary>
    public static Part Part(Clause clause, IReadOnlyList<string> words) => new()
    {
        Clause = clause,
        NotUnderstood = words,
        Understood = "没有听懂：" + string.Join('、', words),
    };

    // 月之按面是谁创立的: where no name is known, what is left over may be one, and everything there is would be no answer.
    private static bool IsLeftAlone(Clause clause) =>
        clause.HasRest && clause.Links.Count + clause.Loose.Count + clause.Classes.Count + clause.Units.Count + clause.Unknown.Count == 0 && clause.Time is null && clause.Batch is null && clause.Amounts.Count == 0;

    // 大模型最早由谁提出: everybody of whom anything is told would be no answer.
    private static bool NamesNothing(Clause clause) =>
        clause is { Wants: [Wanted.Who], Links.Count: 0, Except.Count: 0, Relations.Count: 0, Posts.Count: 0, Units.Count: 0, Unknown.Count: 0, Said.Count: 0, Amounts.Count: 0, Extreme: 0, Compares: false, Group: null, Batch: null, Time: null, AsksAgreement: false };

    // 哪些公司有某芯片: who owns or has bought a thing is no relation of the graph, and its maker no answer.
    private static bool AsksOwner(Clause clause) =>
        clause.Wants is [Wanted.Who] && clause.Relations.Count + clause.Posts.Count + clause.Units.Count == 0
        && clause.Links.Any(l => l.Entities.All(e => e.Label is "Model" or "Product") && l.Span.Start is > 0 and var start && start <= clause.Whole.Length && clause.Whole[start - 1] is '有');

    // Drug X卖给了谁: a verb of one character that is not known is no other one.
    private static bool IsOtherVerb(Clause clause) =>
        clause.HasRest && clause.Links.Count > 0 && clause.Unknown.Count + clause.Terms.Count + clause.Classes.Count + clause.Units.Count + clause.Said.Count == 0 && clause.AskedNoun is null && clause.Batch is null && clause.Group is null
        && clause.Relations.Count + clause.Posts.Count == 0 && clause.Wants is [Wanted.Who] or [Wanted.Entity] or [Wanted.When] or [Wanted.Where] && !clause.Compares && clause.Order == 0 && clause.Extreme == 0 && !clause.AsksAgreement
        && !clause.Hits.Any(h => h.Wording.Kind == "asked" && h.Wording.Word[^1] is '学' or '校');

    private static bool HasRelation(Clause clause) =>
        KindAnswerer.IsBareMeasure(clause) || clause.Relations.Count > 0 || clause.Posts.Count > 0 || clause.Units.Count > 0 || clause.Said.Count > 0 || clause.ByRegion || clause.Extreme != 0
        || clause.Wants.Contains(Wanted.Quantity) || clause.Wants.Contains(Wanted.Card);

    // What no article says of anything cannot be listed: 没有提到参数的大模型.
    private static bool AsksAbsence(Clause clause) =>
        (clause.IsNegated && clause.Wants is [Wanted.Card] && clause.Links.Count > 0) || clause.IsNegated && clause.Amounts.Count == 0 && !clause.AsksAgreement && !clause.Wants.Contains(Wanted.Whether) && clause.Said.Count == 0
        && (clause.Speaks("HAS_PARAMETER_COUNT") || (clause.Relations.Count == 0 && clause.Units.Count > 0));

    // Without a relation, words that are left over are the relation that is not known.
    private static IReadOnlyList<string> Loose(Clause clause) =>
        clause.Links.Count == 0 ? [] : [.. clause.Terms.Where(t => t != clause.AskedNoun && !t.Any(char.IsDigit))];

    // Two names may be asked to belong together; of one alone there is nothing to confirm.
    private static bool AsksNothingKnown(Clause clause) => clause.Wants.Contains(Wanted.Whether) && !clause.AsksAgreement && clause.Links.Count < 2 && clause.Classes.Count == 0 && clause.Said.Count == 0;
}
