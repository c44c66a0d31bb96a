using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Whom the clauses before a figure's, in its sentence, are about: the nearest that has a fitting topic, or what it made, and none beyond one that speaks of something else.</summary>
internal static class OwnerBefore
{
    /// <summary>Words before whom or what something else makes do or have something.</summary>
    public static readonly string[] Causatives = ["让", "使", "令", "使得"];

    private static readonly string[] ThisIs = ["这是", "这也是", "这正是", "这还是"];
    private static readonly string[] SoThatIts = ["使其", "让其", "令其", "使得其", "从而使其"];
    private static readonly string[] Releasing = WordData.List("figure-owners", "owner-before.releasing");
    private static readonly string[] Newly = WordData.List("figure-owners", "owner-before.newly");
    private static readonly string[] Released = WordData.List("figure-owners", "owner-before.released");
    private static readonly string[] Showing = ["展示了", "展出了", "演示了", "设立了", "投入了"];

    public static FigureOwner? Find(FigureSite site, Func<EntityType, bool> fits)
    {
        for (var i = site.Index - 1; i >= 0; i--)
        {
            var clause = site.Clauses[i];
            if (ClosingName(site, i) is { } closing)
            {
                return new FigureOwner(closing, "cause", 650);
            }

            if (IsAside(clause) || Appositions.Holds(site, i))
            {
                continue;
            }

            if (clause.Text.StartsWith("这是", StringComparison.Ordinal) || ClauseKind.IsPersonal(clause) || ClauseKind.IsGeneric(clause) || IsCause(site, i)
                || ClauseKind.IsHeadline(site.Context.Text, clause) || ClauseKind.IsLife(clause))
            {
                return null;
            }

            var topic = (ClauseKind.IsScene(clause) && !ClauseKind.IsScenesSubject(clause)) || (ClauseKind.IsSpeech(clause) && !(OwnerTypes.IsOfFirm(site) && ClauseKind.IsOwnAccount(clause))) ? null : ClauseTopic.Find(site, clause, clause.Entities, fits);
            if (topic is not null)
            {
                return Shares.IsOneOfSeveral(site, clause, topic) ? null
                    : OwnerTypes.Firm(topic.Type!.Value) && !OwnerTypes.IsOfFirm(site) && !IsNewAct(site) && ClauseVerbs.MadeBehind(clause.Text, topic.Span.End - clause.Span.Start) is >= 0 and var made
                        ? Made(clause, clause.Span.Start + made)
                        : new FigureOwner(topic, "sentence", 650);
            }

            if (ClauseVerbs.MadeBehind(clause.Text, 0) is >= 0 and var behind && Made(clause, clause.Span.Start + behind) is { } thing && fits(thing.Item.Type!.Value))
            {
                return thing;
            }

            if (ClauseVerbs.HasOwnSubject(site.Plain(clause)))
            {
                return null;
            }
        }

        return null;
    }

    // 甲发布，这是全球首台…，可以让精度提升30%: what the subject is.
    private static bool IsAside(Clause clause) =>
        AnyWord.Begins(clause.Text.AsSpan().TrimStart(), ThisIs) && !clause.Entities.Any(i => SentenceSubject.IsSubject(i.Type!.Value));

    // 甲公司发布乙，并展示了30款…; 甲公司打造乙，一年发布了30个新模型: the firm does something else.
    private static bool IsNewAct(FigureSite site) =>
        (site.Lead.Length > 0 && site.Lead[0] is '并' or '还' or '也' or '又' && ClauseVerbs.MadeBehind(site.Lead, 0) >= 0) || AnyWord.In(site.Lead, Showing)
        || (AnyWord.Ends(AnyWord.TrimmedEnd(site.Lead, ["了"]), Releasing) && AnyWord.Begins(AnyWord.TrimmedStart(site.Tail, Newly), Released));

    // 甲公司发布乙，具备…: what was made, or nobody when it has no name.
    private static FigureOwner? Made(Clause clause, int from) =>
        clause.Entities.FirstOrDefault(i => i.Span.Start >= from && OwnerTypes.Thing(i.Type!.Value)) is { } thing ? new FigureOwner(thing, "made", 700) : null;

    // …研制出新药，让周期缩短: the cause is not the subject of the clause before, unless that is a thing that does something.
    private static bool IsCause(FigureSite site, int clause) =>
        Array.Exists(Causatives, c => site.Clauses[clause + 1].Text.TrimStart().StartsWith(c, StringComparison.Ordinal)) && !OpensWithThing(site.Clauses[clause]) && !IsOfSame(site, clause);

    // 甲的新园区占地5万平方米，使其员工增至300人: 其 is whom the clause before opens with.
    private static bool IsOfSame(FigureSite site, int clause) =>
        AnyWord.Begins(site.Clauses[clause + 1].Text.AsSpan().TrimStart(), SoThatIts) && site.Clauses[clause].Entities is [{ Type: { } type } first, ..] && OwnerTypes.Firm(type)
        && site.Between(site.Clauses[clause].Span.Start, first.Span.Start).AsSpan().Trim(" “\"*《").IsEmpty;

    // 某系统重构了全流程，使速度提升80%
    private static bool OpensWithThing(Clause clause) =>
        clause.Entities is [{ Type: { } type } first, ..] && OwnerTypes.Thing(type) && clause.Text.AsSpan(0, first.Span.Start - clause.Span.Start).Trim(" “\"*《").IsEmpty
        && ClauseVerbs.MadeBehind(clause.Text, 0) < 0;

    // …设计出的新药甲，让周期缩短: the name that closes a clause is what the next one is about.
    private static Item? ClosingName(FigureSite site, int clause)
    {
        var next = site.Clauses[clause + 1].Text.TrimStart();
        var last = site.Clauses[clause].Entities.LastOrDefault(i => OwnerTypes.General(i.Type!.Value));
        return last is not null && AnyWord.Begins(next, Causatives)
            && site.Between(last.Span.End, site.Clauses[clause].Span.End).Trim(' ', '”', '"').Length == 0
            ? last
            : null;
    }
}
