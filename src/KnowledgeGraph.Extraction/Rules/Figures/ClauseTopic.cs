using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// Finds what a clause is about: its first fitting name, followed from owner to thing owned (谷歌的PaLM, 百度旗下文心一言)
/// but not past a verb (松涛的得分超过橡木). Names that only set the scene (据…介绍, 在…上, 围绕…) are passed over.
/// </summary>
internal static class ClauseTopic
{
    private const int LongestLink = 8;
    private static readonly string[] Copulas = WordData.List("figure-owners", "clause-topic.copulas");
    private const int LongestOwned = 16;
    private static readonly string[] Owned = WordData.List("figure-owners", "clause-topic.owned");
    private static readonly string[] OwnedKinds = WordData.List("figure-owners", "clause-topic.owned-kinds");
    private static readonly string[] Elsewhere = WordData.List("figure-owners", "clause-topic.elsewhere");
    private static readonly string[] Being = WordData.List("figure-owners", "clause-topic.being");
    private static readonly char[] Inside = ['上', '中', '里', '下', '内'];
    private static readonly string[] Links = WordData.List("figure-owners", "clause-topic.links");
    private static readonly string[] SceneBefore = WordData.List("figure-owners", "clause-topic.scene-before");
    // 为甲构建千亿token的数据集 is about 甲 only because nothing else has tokens.
    private static readonly string[] Beneficiary = ["为", "给", "替"];
    private static readonly string[] ByMeans = ["通过", "借助", "凭借", "得益于"];
    private static readonly string[] Shared = ["占", "占到", "占了", "占据", "相当于"];
    private static readonly string[] Showing = WordData.List("figure-owners", "clause-topic.showing");
    private static readonly string[] Bases = WordData.List("figure-owners", "clause-topic.bases");
    private static readonly string[] BaseLeads = WordData.List("figure-owners", "clause-topic.base-leads");
    private static readonly string[] SceneAfter = WordData.List("figure-owners", "clause-topic.scene-after");

    /// <summary>The topic among the candidates, or <c>null</c>.</summary>
    public static Item? Find(FigureSite site, Clause clause, IEnumerable<Item> candidates, Func<EntityType, bool> fits)
    {
        var items = candidates.Where(i => i.Type is { } type && fits(type) && !IsPronoun(site, i)).ToList();
        var first = 0;
        for (var isPassed = false; first < items.Count; first++)
        {
            isPassed = (isPassed && (IsJoined(site, items[first - 1], items[first]) || IsOwnedBy(site, items[first - 1], items[first]))) || IsScene(site, clause, items[first]) || IsObject(site, clause, items[first]) || IsBase(site, clause, items[first]) || IsWhose(clause, items[first]);
            if (!isPassed && !Backing.IsBacker(site, clause, items[first]))
            {
                break;
            }
        }

        if (first == items.Count)
        {
            return null;
        }

        while (first + 1 < items.Count
            && (IsLink(site.Between(items[first].Span.End, items[first + 1].Span.Start)) || IsOwnedThroughPerson(site, clause, items[first], items[first + 1])))
        {
            first++;
        }

        return items[first];
    }

    // 其 points at the topic of the clauses before, which the caller asks next.
    private static bool IsPronoun(FigureSite site, Item item) => item.IsAnaphor && (site.Sentence.Span.Covers(item.Named) || site.Sentence.Items.Any(i => i.Type is not null && i.Span.End <= item.Span.Start && !i.Key.Equals(item.Key, StringComparison.Ordinal)) || !OpensClause(site, item)) && site.Between(item.Span.Start, item.Span.End) is "其";

    private static bool OpensClause(FigureSite site, Item item) =>
        item.Span.Start == site.Sentence.Head || site.Between(item.Span.Start - 1, item.Span.Start) is "，" or "," or "“" or " ";

    private static bool IsLink(string between)
    {
        var words = between.Trim(' ', '\n', '\r', '“', '”', '"', '*');
        return IsDescribed(words) || (words.Length <= LongestLink && (words.Length == 0 || (words[0] == '的' && AnyWord.Ends(words, FigureWords.Holder)) || Array.Exists(Links, link => words.Equals(link, StringComparison.Ordinal))));
    }

    // 甲旗下的芯片设计公司乙
    private static bool IsDescribed(string words) =>
        words.Length is > 2 and <= LongestOwned && words.StartsWith("旗下", StringComparison.Ordinal) && AnyWord.Ends(words, OwnedKinds) && words.IndexOfAny(['，', '、', '；']) < 0;

    // 甲公司创始人某人的乙公司: what the person owns.
    private static bool IsOwnedThroughPerson(FigureSite site, Clause clause, Item first, Item next)
    {
        var person = clause.Entities.LastOrDefault(i => i.Type == EntityType.Person && i.Span.Start >= first.Span.End && i.Span.End <= next.Span.Start);
        var owned = person is null ? string.Empty : site.Between(person.Span.End, next.Span.Start).TrimStart(' ', '*');
        return owned.Length is > 0 and <= LongestOwned && AnyWord.Begins(owned, Owned);
    }

    private static bool IsObject(FigureSite site, Clause clause, Item item)
    {
        var start = item.Span.Start - clause.Span.Start;
        var named = clause.Entities.Where(e => e.Span.End <= item.Span.Start)
            .Select(e => (e.Span.Start - clause.Span.Start, e.Span.End - clause.Span.Start)).ToList();
        return site.Follows(item) || ClauseVerbs.TakesObject(clause.Text, start, named);
    }

    // 是甲的3倍, 为甲的80%, 占甲收入的3%: what it is measured by.
    private static bool IsBase(FigureSite site, Clause clause, Item item) =>
        AnyWord.Ends(clause.Text.AsSpan(0, item.Span.Start - clause.Span.Start).TrimEnd(), Shared) || (clause != site.Clause && Multiples.IsBase(clause, item, Copulas)) || (site.Figure.Quantity.Unit is "倍" or "%" or "‰" && clause == site.Clause && site.Between(item.Span.End, site.Figure.Span.Start).Trim() is var between && (between is "的" or "同期的" or "去年同期的" or "上一代的" or "前代的" || (between.Length is > 1 and <= LongestLink && between.EndsWith('量')) || (site.Figure.Quantity.Unit is "倍" && IsPromised(between)))
        && Array.Exists(Copulas, w => clause.Text.AsSpan(0, item.Span.Start - clause.Span.Start).TrimEnd().EndsWith(w, StringComparison.Ordinal)));

    // 是甲去年承诺的两倍: nothing but what of it is measured by stands between.
    private static bool IsPromised(string between) => between.Length is > 1 and <= LongestOwned && between.EndsWith('的') && between.IndexOfAny(['，', '；', '、', '达', '为']) < 0;

    // 通过全新高速网络甲连接: what it is done with.
    private static bool IsMeans(string before) =>
        Array.Exists(ByMeans, word => before.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var at && before.Length - at - word.Length <= LongestLink && !before.AsSpan(at).ContainsAny("，的"));

    // 比现有的甲便宜十倍: by what it is measured.
    private static bool IsMeasure(string before) =>
        AnyWord.TrimmedEnd(before, BaseLeads) is var rest && rest.Length < before.Length && AnyWord.Ends(rest, Bases);

    // 除甲估值超百亿元外: what is left out has its figure all the same.
    private static bool IsExcepted(FigureSite site, Clause clause, string before) =>
        clause == site.Clause && before.EndsWith('除') && AnyWord.Ends(site.Tail.AsSpan().TrimEnd(), ["外", "之外", "以外"]);

    // 据甲的三季度财报，公司营收…: what a firm's own accounts say is its own.
    private static bool IsOwnAccount(FigureSite site, Clause clause, Item item) =>
        clause != site.Clause && item.Type == EntityType.Company && OwnerTypes.IsOfFirm(site) && ClauseKind.IsAccount(clause);

    // 与甲、乙合作: what holds of the first of a row holds of the next.
    private static bool IsJoined(FigureSite site, Item first, Item next) => site.Between(first.Span.End, next.Span.Start).Trim() is "、" or "和" or "及" or "以及" or "与";

    // 与甲旗下的乙竞争: what the passed one owns is no more the topic.
    private static bool IsOwnedBy(FigureSite site, Item first, Item next) => site.Between(first.Span.End, next.Span.Start).Trim(' ', '*', '“', '”', '"', '「', '」') is "旗下" or "旗下的" or "的子公司";

    // 也是甲的主要供应商: whose it is, not who.
    private static bool IsWhose(Clause clause, Item item)
    {
        var start = item.Span.Start - clause.Span.Start;
        return AnyWord.Ends(clause.Text.AsSpan(0, start).TrimEnd(" “"), Being) && AnyWord.TrimmedStart(clause.Text.AsSpan(0, start).Trim(" “"), Being).IsEmpty
            && clause.Text.AsSpan(item.Span.End - clause.Span.Start).TrimStart(" ”").StartsWith("的", StringComparison.Ordinal);
    }

    // 在印度班加罗尔投资, 在甲公司乙平台上: the place that a place is in, the maker of a thing stands right before it.
    private static int StartOfPlace(Clause clause, Item item)
    {
        var start = item.Span.Start;
        for (var i = clause.Entities.Count - 1; i >= 0 && item.Type is EntityType.Region or EntityType.Product; i--)
        {
            start = clause.Entities[i] is { Type: EntityType.Region or EntityType.Company } place && (place.Type == item.Type || item.Type == EntityType.Product) && place.Span.End <= start && clause.Text.AsSpan(place.Span.End - clause.Span.Start, start - place.Span.End).Trim().IsEmpty ? place.Span.Start : start;
        }

        return start - clause.Span.Start;
    }

    private static bool IsScene(FigureSite site, Clause clause, Item item)
    {
        var start = StartOfPlace(clause, item);
        var before = clause.Text[..start].TrimEnd(' ', '“', '"', '\n', '*');
        var after = clause.Text[(item.Span.End - clause.Span.Start)..].Trim(' ', '”', '"', '\n', '*');
        return (AnyWord.Ends(before, Beneficiary) && !OwnerTypes.IsOfThing(site))
            || (AnyWord.Ends(before, SceneBefore) && !IsExcepted(site, clause, before) && !IsOwnAccount(site, clause, item))
            || IsMeasure(before)
            || Array.Exists(SceneAfter, word => after.Equals(word, StringComparison.Ordinal))
            || IsMeans(before)
            || AnyWord.Begins(after, Showing)
            || AnyWord.Begins(after, Elsewhere)
            || (clause.Text.AsSpan().TrimStart().StartsWith("在", StringComparison.Ordinal) && after.AsSpan(0, Math.Min(LongestLink, after.Length)).IndexOfAny(Inside) >= 0);
    }
}
