using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// Tells figures that stand beside a name but are another's: of its rival or parent (甲的母公司年营收…), of one version of it, of a post or a person
/// named with it, of some firm of the place, of those it asked or visited, of whom its clause goes on about (人类专家为95%). The words between say so.
/// </summary>
internal static partial class AnothersFigure
{
    private const int Near = 14;
    private const int LongestBase = 6;
    private const int Opening = 3;
    private static readonly string[] Sayings = WordData.List("figure-owners", "anothers-figure.sayings");
    private static readonly string[] Totals = ["共", "总共", "合计", "一共", "共计"];
    private static readonly string[] Own = ["公司", "集团", "其", "该公司"];
    private static readonly string[] Excluding = WordData.List("figure-owners", "anothers-figure.excluding");
    private static readonly string[] Getting = WordData.List("figure-owners", "anothers-figure.getting");
    private static readonly string[] Given = WordData.List("figure-owners", "anothers-figure.given");
    private static readonly string[] Lived = ["工作了", "任职", "就职", "任教", "服役"];
    private static readonly string[] Members = ["成员", "创始人", "高管", "管理层", "负责人"];
    private static readonly string[] PartOf = WordData.List("figure-owners", "anothers-figure.part-of");
    private static readonly string[] Entering = WordData.List("figure-owners", "anothers-figure.entering");
    private static readonly string[] Spread = WordData.List("figure-owners", "anothers-figure.spread");

    /// <summary>Whether the figure is not the owner's who was found for it.</summary>
    public static bool Is(FigureSite site, Item owner)
    {
        if (owner.Span.Start >= site.Figure.Span.End)
        {
            return false;
        }

        var isHere = site.Clause.Span.Covers(owner.Span);
        var words = isHere ? site.Between(owner.Span.End, site.Figure.Span.Start) : site.Lead;
        return IsSaying(words) || IsPriceOfEntry(site) || IsOfTheRest(site) || IsOfRow(site, owner) || IsOfBracket(site, owner) || IsGivers(site, owner) || (isHere && IsBase(site, words)) || IsLived(site, owner) || IsHeld(site, words) || (!isHere && (IsAttributed(site, owner) || IsVersionBefore(site, owner))) || (!isHere && IsOtherHead(site)) || IsOfVersion(site, owner, words) || IsOfPost(site) || IsPersonal(site, owner, words)
            || IsPartOfAnother(site, owner) || IsSurveyed(site, owner) || (owner.Type == EntityType.Region && IsOfSomeThere(site, owner, words)) || IsGrant(site) || IsAsked(site, isHere);
    }

    // 甲的说法是25000个: whoever says it.
    private static bool IsSaying(string words) => AnyWord.Begins(words.AsSpan().TrimStart(" ”"), Sayings);

    // 包括甲、乙、丙，共34款: of all of them, not of the last.
    private static bool IsOfRow(FigureSite site, Item owner) =>
        OwnerTypes.Thing(owner.Type!.Value) && site.Index > 0 && Array.IndexOf(Totals, site.Lead.Trim()) >= 0
        && site.Clauses[site.Index - 1].Entities.Count(i => OwnerTypes.Thing(i.Type!.Value)) > 1;

    // 乙以2亿美元估值进入: what it values another at.
    private static bool IsPriceOfEntry(FigureSite site) => AnyWord.Begins(site.Tail.AsSpan().TrimStart("的"), Entering);

    // 其余低于20亿美元的公司: of whoever is left.
    private static bool IsOfTheRest(FigureSite site) => site.Lead.Trim() is "其余" or "其他" && site.Tail.StartsWith('的');

    // 员工3万人（不含外包1万人）
    private static bool IsOfBracket(FigureSite site, Item owner)
    {
        var words = site.Between(owner.Span.End, site.Figure.Span.Start);
        var open = words.LastIndexOfAny(['（', '(']);
        return open >= 0 && words.IndexOfAny(['）', ')'], open) < 0
            && AnyWord.Begins(words.AsSpan(open + 1), Excluding);
    }

    // 拿了甲的第一轮融资3500万美元: of whom it was got.
    private static bool IsGivers(FigureSite site, Item owner) =>
        site.Figure.Quantity.Unit.Contains('元', StringComparison.Ordinal) && site.Clause.Span.Covers(owner.Span)
        && AnyWord.Ends(site.Between(site.Clause.Span.Start, owner.Span.Start).AsSpan().TrimEnd(" “"), Getting)
        && AnyWord.In(site.Between(owner.Span.End, site.Clause.Span.End), Given);

    // 成本只有甲的七十分之一, 仅使用了甲训练计算的75%: by what it is measured.
    private static bool IsBase(FigureSite site, string words) =>
        site.Figure.Quantity.Unit is "%" or "倍" && words is "的" && site.Figure.Text.Contains("分之", StringComparison.Ordinal);

    // 甲降价，约为乙的七分之一: a part of what another has.
    private static bool IsPartOfAnother(FigureSite site, Item owner) =>
        site.Figure.Text.Contains("分之", StringComparison.Ordinal) && site.Before.LastOrDefault() is { } last && !last.Key.Equals(owner.Key, StringComparison.Ordinal)
        && site.Between(last.Span.End, site.Figure.Span.Start).Trim() is { Length: <= LongestBase } of && of.EndsWith('的')
        && AnyWord.Ends(site.Between(site.Clause.Span.Start, last.Span.Start).AsSpan().TrimEnd(" “"), PartOf);

    // 先后在乙工作了8年, 创始成员有10年经验: of people, whoever the name is.
    private static bool IsLived(FigureSite site, Item owner) =>
        site.Figure.Quantity.Unit is "年" or "月" && owner.Type != EntityType.Person
        && (AnyWord.In(site.Lead, Lived) || (AnyWord.In(site.Lead, Members) && AnyWord.In(site.Tail.AsSpan(0, Math.Min(Near, site.Tail.Length)), ["经验", "经历"])));

    private static bool IsHeld(FigureSite site, string words)
    {
        if (AnyWord.In(words, FigureWords.Holding))
        {
            return true;
        }

        foreach (var holder in FigureWords.Holder)
        {
            for (var at = words.IndexOf(holder, StringComparison.Ordinal); at >= 0; at = words.IndexOf(holder, at + 1, StringComparison.Ordinal))
            {
                if (!AnyWord.Ends(words.AsSpan(0, at).TrimEnd(" 其的了竞争主要"), FigureWords.NotHolder) && !IsCounted(words.AsSpan(at + holder.Length)) && !IsBase(site, words.AsSpan(at + holder.Length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // 是上一代的3倍: by what it is measured.
    private static bool IsBase(FigureSite site, ReadOnlySpan<char> rest) => (site.Figure.Quantity.Unit is "倍" || (site.Figure.Quantity.Unit is "%" && !site.Figure.Text.EndsWith('半'))) && rest.Length <= LongestBase && rest.TrimEnd().EndsWith("的", StringComparison.Ordinal);

    // 甲押注的人形机器人，市场规模…: the clause is about the thing.
    private static bool IsAttributed(FigureSite site, Item owner)
    {
        var clause = site.Clauses.Covering(owner.Span);
        return clause is not null && AnyWord.Begins(site.Between(owner.Span.End, clause.Span.End).AsSpan().TrimStart(" ”"), FigureWords.Attributed)
            && !AnyWord.Begins(site.Lead.AsSpan().TrimStart(), Own);
    }

    // 其7B版本表现不佳，准确率只有32%: the clause between is about that version.
    private static bool IsVersionBefore(FigureSite site, Item owner) =>
        OwnerTypes.Thing(owner.Type!.Value) && site.Sentence.Span.Covers(owner.Span)
        && site.Clauses[..site.Index].Any(c => c.Span.Start >= owner.Span.End && SizedVersion().Match(c.Text) is { Success: true, Index: <= Opening });

    // 合作伙伴数量已: nothing but that they are counted.
    private static bool IsCounted(ReadOnlySpan<char> rest) => AnyWord.TrimmedStart(rest, FigureWords.Counted).IsEmpty;

    private static bool IsOtherHead(FigureSite site) =>
        AnyWord.Begins(AnyWord.TrimmedStart(site.Plain(site.Clause), FigureWords.Opening), FigureWords.OtherHead);

    // 甲的7B版本得分76分, but not 专业版定价99元, nor 较上一版提升3倍.
    private static bool IsOfVersion(FigureSite site, Item owner, string words)
    {
        if (!OwnerTypes.Thing(owner.Type!.Value) || site.Figure.Quantity.Unit.Contains('元', StringComparison.Ordinal))
        {
            return false;
        }

        var at = SizedVersion().Match(words) is { Success: true } sized ? sized.Index : -1;
        foreach (var word in FigureWords.Version)
        {
            at = at >= 0 ? at : words.IndexOf(word, StringComparison.Ordinal);
        }

        return at >= 0 && !AnyWord.Ends(words.AsSpan(0, at).TrimEnd(" 其的了"), FigureWords.NotHolder);
    }

    // 在内的企业，不少岗位年薪百万: of some posts somewhere; 甲招聘工程师，月薪最高8万元 is what the firm pays.
    private static bool IsOfPost(FigureSite site) =>
        (site.Figure.Quantity.Unit is "元/月" or "元/年" || site.Lead.Contains('薪', StringComparison.Ordinal))
        && AnyWord.In(site.Lead, FigureWords.Position) && AnyWord.Begins(site.Lead.AsSpan().TrimStart(), FigureWords.SomeOf);

    private static bool IsPersonal(FigureSite site, Item owner, string words) =>
        (OwnerTypes.Firm(owner.Type!.Value) || owner.Type == EntityType.Region) && AnyWord.In(words, FigureWords.Personal)
        && site.Before.Any(i => i.Type == EntityType.Person && i.Span.Start >= owner.Span.End);

    private static bool IsSurveyed(FigureSite site, Item owner)
    {
        var isCount = site.Figure.Quantity.Unit is not ("%" or "倍") && !site.Figure.Quantity.Unit.Contains('元', StringComparison.Ordinal);
        return isCount && owner.Type is not EntityType.Report
            && (AnyWord.Ends(site.Lead.AsSpan().TrimEnd(" 了过全国球"), FigureWords.Surveying)
                || AnyWord.In(site.Tail, FigureWords.Surveyed)
                || (owner.Type == EntityType.Region && AnyWord.Ends(site.Between(site.Clause.Span.Start, owner.Span.Start).AsSpan().TrimEnd(" 了过"), FigureWords.Surveying)));
    }

    private static bool IsOfSomeThere(FigureSite site, Item owner, string words) =>
        AnyWord.In(words, FigureWords.OneOfPlace)
        || AnyWord.Ends(site.Lead.AsSpan().TrimEnd(), Spread)
        || site.Before.Any(i => i.Type == EntityType.Person && i.Span.Start >= owner.Span.End)
        || (words.Trim() is "" or "的" or "市的" or "市" && AnyWord.In(site.Tail.AsSpan(0, Math.Min(Near, site.Tail.Length)), FigureWords.Attending));

    private static bool IsGrant(FigureSite site)
    {
        var words = site.Between(site.Clause.Span.Start, Math.Min(site.Clause.Span.End, site.Figure.Span.End + Near));
        return site.Figure.Quantity.Unit.Contains('元', StringComparison.Ordinal) && AnyWord.In(words, FigureWords.Grant) && AnyWord.In(words, FigureWords.Most);
    }

    private static bool IsAsked(FigureSite site, bool isHere) =>
        !isHere && site.Figure.Quantity.Unit is "%" && AnyWord.In(site.Tail.AsSpan(0, Math.Min(Near, site.Tail.Length)), FigureWords.Asked);

    [GeneratedRegex("(?:[0-9]+(?:\\.[0-9]+)?[BbKk]|轻量|基础|最小|最大|早期)的?(?:版本|版)", RegexOptions.CultureInvariant)]
    private static partial Regex SizedVersion();
}
