using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>
/// Divides a clause whose subject is itself described, such as 智谱AI的CEO是哪个学校毕业的 or 收购光年之外的公司总部在哪里:
/// first who or what is described, then what is asked of it.
/// </summary>
/// <param name="Inner">Asks for the described thing.</param>
/// <param name="Outer">Asks what is wanted of it; its names are still to be put in.</param>
/// <param name="IsOther">Whether something beside the names of the description is asked for: 同时还担任什么.</param>
/// <param name="At">Where the description ends.</param>
internal sealed record Chain(Clause Inner, Clause Outer, bool IsOther, int At)
{
    private static readonly string[] Beside = ["同时", "还", "另", "兼", "其他", "之前", "以前", "曾", "原来", "此前"];
    private static readonly string[] Further = ["还", "又", "另外", "同时"];
    private static readonly string[] Bearing = ["职", "头衔", "身份", "担任", "岗位", "做什么", "干什么"];

    /// <summary>The two clauses, or <c>null</c> where the clause is about its names themselves.</summary>
    public static Chain? Of(Clause clause) => clause.Links.Count == 0 || clause.AsksConnection || clause.AsksAgreement || clause.Compares ? null : OfPost(clause) ?? OfNoun(clause) ?? OfOwner(clause) ?? OfDescription(clause);

    /// <summary>What is asked, of the things that were found.</summary>
    public Clause Of(IReadOnlyList<ClaimEnd> things) =>
        Outer with { Links = [.. things.Select(t => new Link(new Core.Documents.Span(At, At), t.Name, [new LinkedEntity(t.Id, t.Name, t.Label, [t.Name])])), .. Outer.Links] };

    // 光年之外的创始人曾是哪家公司的联合创始人
    private static Chain? OfPost(Clause clause)
    {
        if (clause.Hits.FirstOrDefault(h => h.Wording.Kind == "post") is not { } post || clause.Links.Any(l => l.Entities.Any(e => e.Label == "Person")) || !Follows(clause, post.Span.Start))
        {
            return null;
        }

        var bears = clause.Hits.Any(h => h.Span.Start >= post.Span.End && h.Wording is { Kind: "asked", Value: "Card" } && Array.Exists(Bearing, b => h.Wording.Word.Contains(b, StringComparison.Ordinal)));
        var further = clause.Relations.Any(r => r.Span.Start >= post.Span.End && r.Predicates.Any(p => EndTypes.AcceptsAt(p, "Person", true)));
        var other = clause.Hits.Any(h => h.Span.Start > post.Span.End && h.Wording.Kind == "post" && clause.Whole[post.Span.End..h.Span.Start].Trim() is not ("和" or "与" or "、" or "及" or "以及" or "兼")) && clause.Wants.Contains(Wanted.Who);
        return bears || further || other
            ? Split(clause, post.Span.End, c => c with { Posts = post.Wording.Value.Split('|'), Wants = [Wanted.Who], AskedClasses = [] }, c => bears ? c with { Wants = [Wanted.Card], Posts = [] } : c, other || (bears && Array.Exists(Beside, b => clause.Whole[post.Span.End..].Contains(b, StringComparison.Ordinal))))
            : null;
    }

    // 文心一言的开发商总部在哪里
    private static Chain? OfNoun(Clause clause) =>
        clause.Relations.FirstOrDefault(r => r.Direction is RelationDirection.Object or RelationDirection.Subject && !r.Predicates.Contains("VERSION_OF", StringComparer.Ordinal) && Follows(clause, r.Span.Start)) is { } noun && AsksFurther(clause, noun.Span.End)
            ? Split(clause, noun.Span.End, c => c with { Wants = [Wanted.Who], AskedClasses = [] }, c => c, Array.Exists(Further, b => clause.Whole[noun.Span.End..].StartsWith(b, StringComparison.Ordinal)))
            : null;

    // 智谱清言的公司总部在哪里: whose product it is.
    private static Chain? OfOwner(Clause clause)
    {
        var head = clause.Hits.FirstOrDefault(h => h.Wording is { Kind: "class", Value: "Company|Institution|Government|Organization" } && clause.Links.Any(l => l.Entities.All(e => e.Label is "Model" or "Product") && l.Span.End < h.Span.Start && clause.Whole[l.Span.End..h.Span.Start] is "的" or "背后的" or "所属的" or "所属"));
        return head is null || !AsksFurther(clause, head.Span.End) ? null
            : Split(clause, head.Span.End, c => c with { Relations = [new RelationWord(["DEVELOPS"], RelationDirection.Any, "开发", default)], Wants = [Wanted.Who], AskedClasses = [] }, c => c);
    }

    // 收购光年之外的公司, 王小川创办的公司
    private static Chain? OfDescription(Clause clause)
    {
        var head = clause.Hits.FirstOrDefault(h => h.Wording.Kind == "class" && h.Wording.Value.Split('|')[0] is "Company" or "Institution" or "Person" or "Media" or "Event" && h.Span.Start > 0 && clause.Whole[h.Span.Start - 1] == '的');
        if (head is null || PostHolders.Joins(clause) || !clause.Links.Any(l => clause.Relations.Any(r => IsDescribed(clause.Whole, l.Span, r.Span, head.Span))) || clause.Hits.Any(h => h.Wording.Kind == "asked" && h.Span.Start < head.Span.Start) || !AsksFurther(clause, head.Span.End))
        {
            return null;
        }

        var labels = head.Wording.Value.Split('|');
        return Split(clause, head.Span.End, c => c with { Wants = [labels[0] is "Person" ? Wanted.Who : Wanted.Entity], AskedClasses = labels }, c => c);
    }

    // Verb and name, or name and verb, stand together right before 的 and the class.
    private static bool IsDescribed(string text, Core.Documents.Span link, Core.Documents.Span verb, Core.Documents.Span head) =>
        verb.End <= link.Start ? link.End + 1 == head.Start && text[verb.End..link.Start].Trim() is "" or "了" or "过"
        : verb.Start >= link.End && verb.End + 2 >= head.Start && text[link.End..verb.Start].Trim() is "" or "所" or "参与";

    // A name right before: 华为云的CEO.
    private static bool Follows(Clause clause, int start) =>
        clause.Links.Any(l => l.Span.End <= start && clause.Whole[l.Span.End..start].Trim() is "" or "的" or "现任" or "的现任");

    private static bool AsksFurther(Clause clause, int from) =>
        clause.Relations.Any(r => r.Span.Start >= from) || clause.Hits.Any(h => h.Wording.Kind == "post" && h.Span.Start >= from) || clause.Wants.Any(w => w is Wanted.When or Wanted.Where);

    private static Chain Split(Clause clause, int at, Func<Clause, Clause> inner, Func<Clause, Clause> outer, bool isOther = false)
    {
        var before = clause with
        {
            Links = [.. clause.Links.Where(l => l.Span.End <= at)], Relations = [.. clause.Relations.Where(r => r.Span.End <= at)], Posts = [],
            Hits = [.. clause.Hits.Where(h => h.Span.End <= at)], Terms = [], Units = [], Extreme = 0, Order = 0, Group = null, AskedNoun = null, Classes = [], Amounts = [],
        };
        var hits = clause.Hits.Where(h => h.Span.Start >= at).ToList();
        var after = clause with
        {
            Links = [.. clause.Links.Where(l => l.Span.Start >= at)], Relations = [.. clause.Relations.Where(r => r.Span.Start >= at)], Hits = hits,
            Posts = [.. hits.Where(h => h.Wording.Kind == "post").SelectMany(h => h.Wording.Value.Split('|'))],
        };
        return new Chain(inner(before), outer(after), isOther, at);
    }
}
