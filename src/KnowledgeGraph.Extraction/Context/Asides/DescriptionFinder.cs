using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Context.Asides;

/// <summary>
/// What a name is described by right before it: 投资了位于苏州的甲, 由林某创办的乙收购丙, 与美国芯片制造商丁合作. Without it the sentence says
/// the same of the name. It begins where a clause begins or behind a word that governs a name, with words that describe.
/// </summary>
internal static partial class DescriptionFinder
{
    private const int Longest = 36;
    private static readonly WordSet Governors = WordData.Set("description-governors.txt");
    private static readonly WordSet Heads = WordData.Set("firm-heads.txt");
    private static readonly WordSet OfMakes = WordData.Set("make-attributes.txt");
    private static readonly WordSet Persons = WordData.Set("kinds-of-persons.txt");
    private static readonly WordSet Counting = new(["另一家", "一家"]);

    /// <summary>The descriptions of a sentence, in order and apart.</summary>
    /// <param name="folded">The article's folded text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="items">What stands in it, in order.</param>
    /// <param name="asides">What stands aside there already.</param>
    public static IReadOnlyList<Aside> Find(FoldedText folded, Span sentence, IReadOnlyList<Item> items, IReadOnlyList<Aside> asides)
    {
        List<Aside>? found = null;
        var first = folded.FromOriginal(sentence.Start);
        foreach (var item in items)
        {
            if (item.Kind == ItemKind.Entity && !item.IsAnaphor
                && item.Type is EntityType.Company or EntityType.Institution or EntityType.Person or EntityType.Model or EntityType.Product
                && Before(folded, first, item, items) is { Length: > 0 } words
                && !asides.Any(aside => aside.Span.Overlaps(words)) && !(found is not null && found[^1].Span.End > words.Start))
            {
                (found ??= []).Add(new Aside(words, true, item) { IsClause = IsClause(folded, words, item) });
            }
        }

        return found ?? (IReadOnlyList<Aside>)[];
    }

    private static Span Before(FoldedText folded, int first, Item name, IReadOnlyList<Item> items)
    {
        var (text, end) = (folded.Value, KindBefore.Opening(folded, first, name));
        var start = end > first && text[end - 1] == '的' ? StartOfClause(text, first, end, IsMade(name)) : StartOfKind(folded, first, end, name, items);
        return start < end ? new Span(folded.ToOriginal(start), folded.ToOriginal(end - 1) + 1) : default;
    }

    // Of a thing only who owns it: 发布基于甲的乙 says what 乙 rests on.
    private static bool IsClause(FoldedText folded, Span words, Item name)
    {
        var text = folded.Value[folded.FromOriginal(words.Start)..folded.FromOriginal(words.End)];
        return text[^1] == '的' && (!IsMade(name) || OfTheirs().IsMatch(text));
    }

    private static bool IsMade(Item name) => name.Type is EntityType.Model or EntityType.Product;

    // The shortest that begins with words of describing behind a boundary.
    private static int StartOfClause(string text, int first, int end, bool isMade)
    {
        var from = Math.Max(first, end - Longest);
        var mark = text.AsSpan(from, end - from).LastIndexOfAny("，,。；;：:、！!？?\n（()）");
        from = mark < 0 ? from : from + mark + 1;
        for (var start = end - 2; start >= from; start--)
        {
            var words = text.AsSpan(start, end - start);
            if (IsOpen(text, first, start) && ((isMade ? OfThings() : OfFirms()).IsMatch(words) || (!(start > first && text[start - 1] == '由') && OfTheirs().IsMatch(words))))
            {
                return start;
            }
        }

        return end;
    }

    // 苏州人工智能企业, 另一家创业公司, 知名投资人, 国产大语言模型: a kind, or a place and a kind.
    private static int StartOfKind(FoldedText folded, int first, int end, Item name, IReadOnlyList<Item> items)
    {
        var isMade = IsMade(name);
        var head = isMade ? 0 : (name.Type == EntityType.Person ? Persons : Heads).LengthBefore(folded.Value, end);
        if (name.Type == EntityType.Person && head == 0)
        {
            return end;
        }

        var at = KindBefore.Start(folded, first, end - head, items, isMade ? OfMakes : null, takesPlace: !isMade);
        at -= head > 0 ? Counting.LengthBefore(folded.Value, at) : 0;
        return at < end && at >= first && IsOpen(folded.Value, first, at) ? at : end;
    }

    private static bool IsOpen(string text, int first, int start) =>
        start == first || "，,。；;：:、！!？?\n“\"（() ".Contains(text[start - 1], StringComparison.Ordinal) || Governors.LengthBefore(text, start) > 0;

    private const string Rest = "[^，,。；;：:、！!？?\\n（()）]";
    private const string Placed = "(?:同样|同|均|也)?(?:位于|坐落于|坐落在|地处|身处|扎根|落户|来自|总部(?:位于|设在|设于|坐落于|在)|注册于)" + Rest + "{2,14}";
    private const string Born = "(?:刚刚?|才|仅)?(?:成立|创立|创建|诞生|设立|组建|上市|创业)(?:于|自|仅|不到|不足|已|才|刚|超|近|约|达|逾|[0-9一二三四五六七八九十百多几两半])" + Rest + "{0,12}";
    private const string By = "由?" + Rest + "{1,18}?(?:创办|创立|创建|创始|成立|设立|控股|参股|执掌|领导|领衔|掌舵|投资|支持|孵化|任职|就职|供职|工作|(?:担任|出任)" + Rest + "{1,8})";
    private const string Focused = "(?:专注|聚焦|致力|主打|主营|主攻|深耕|从事|服务|面向|擅长)" + Rest + "{1,18}";
    private const string Noted = "(?:备受|广受|饱受)" + Rest + "{2}|(?:国内|国外|海外|全球|世界|业内|行业|本土)?(?:最" + Rest + "{1,4}|领先|知名|著名|顶尖|顶级|头部|老牌|新晋|年轻|新兴)";
    private const string State = "(?:此前|曾|刚刚?|已经?|尚未|即将|仍|正|一度|同属|近期|最近|去年|今年|当时|彼时|如今|目前|在业内)" + Rest + "{1,18}";
    private const string Valued = "(?:估值|市值|身家|年营收|营收)" + Rest + "{2,12}|(?:年仅|现年|时年|年近)" + Rest + "{1,6}";
    private const string Called = "(?:被(?:称为|誉为|视为|看作|认为是)|号称|素有|有着|享有|人称)" + Rest + "{2,20}";
    private const string Having = "(?:拥有|具备|手握|坐拥|隶属于|归属于|背靠|掌握)" + Rest + "{2,16}";
    private const string Better = "(?:性能|参数|能力|规模|体量|速度|成本)" + Rest + "{0,6}[更较最]?" + Rest + "{1,4}|[更较最]" + Rest + "{1,5}|(?:面向|基于|支持|具备|适合|针对|用于)" + Rest + "{1,18}";

    [GeneratedRegex("^" + By + "的$", RegexOptions.CultureInvariant)]
    private static partial Regex OfTheirs();

    [GeneratedRegex("^(?:" + Placed + "|" + Born + "|" + Focused + "|" + Noted + "|" + State + "|" + Valued + "|" + Called + "|" + Having + ")的$", RegexOptions.CultureInvariant)]
    private static partial Regex OfFirms();

    [GeneratedRegex("^(?:" + Noted + "|" + State + "|" + Better + ")的$", RegexOptions.CultureInvariant)]
    private static partial Regex OfThings();
}
