using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Context.Asides;

/// <summary>
/// What kind of firm it is, right before its name: 人工智能企业甲, 国内知名投资机构乙; how new a thing is that somebody brings out: 推出全新一代丙. A place or a number before it (苏州企业甲, 5家企业甲)
/// states something, so that all stays as it is.
/// </summary>
internal static class KindBefore
{
    private const int Longest = 14;
    private static readonly WordSet Heads = WordData.Set("firm-heads.txt");
    private static readonly WordSet Attributes = WordData.Set("firm-attributes.txt");
    private static readonly WordSet OfMakes = WordData.Set("make-attributes.txt");
    private static readonly WordSet Before = new(WordData.List("asides", "kind-before.before"));
    private static readonly string[] Deeds = WordData.List("asides", "kind-before.deeds");
    private static readonly string[] DoneBy = WordData.List("asides", "kind-before.done-by");

    /// <summary>The words before the name, without the quotation mark that opens it; empty where there are none.</summary>
    public static Span Of(FoldedText folded, Span sentence, Item name, IReadOnlyList<Item> items)
    {
        var none = new Span(name.Span.Start, name.Span.Start);
        if (name.IsAnaphor || name.Type is not (EntityType.Company or EntityType.Institution or EntityType.Model or EntityType.Product))
        {
            return none;
        }

        var (text, first) = (folded.Value, folded.FromOriginal(sentence.Start));
        var end = Opening(folded, first, name);
        if (name.Type is EntityType.Model or EntityType.Product)
        {
            return OfMake(folded, first, end, items) is > 0 and var length ? new Span(folded.ToOriginal(end - length), folded.ToOriginal(end - 1) + 1) : none;
        }

        var head = Heads.LengthBefore(text, end);
        var start = head == 0 || end - head < first ? end : Start(folded, first, end - head, items);
        return start >= end - head || Attaches(folded, first, start, items) ? none : new Span(folded.ToOriginal(start), folded.ToOriginal(end - 1) + 1);
    }

    // 推出业内首个自主可控的甲, 上线面向中小企业的人工智能产品甲: from the verb on. 发布的甲 is another's making.
    private static int OfMake(FoldedText folded, int first, int end, IReadOnlyList<Item> items)
    {
        var text = folded.Value;
        var at = end;
        for (var length = Attribute(folded, first, at, items); length > 0; length = Attribute(folded, first, at, items))
        {
            at -= length;
        }

        var verb = at > first && text[at - 1] == '了' ? at - 1 : at;
        return at < end && text[at] != '的' && Before.LengthBefore(text, verb) > 0 ? end - at : 0;
    }

    private static int Attribute(FoldedText folded, int first, int at, IReadOnlyList<Item> items)
    {
        var length = at > first ? OfMakes.LengthBefore(folded.Value, at) : 0;
        return length == 1 && Audience(folded, first, at, items) is > 0 and var audience ? audience : length;
    }

    // 面向中小企业的; where a field is named it is said what the thing is for.
    private static int Audience(FoldedText folded, int first, int end, IReadOnlyList<Item> items)
    {
        var words = folded.Value.AsSpan(Math.Max(first, end - Longest), end - Math.Max(first, end - Longest));
        var start = words.LastIndexOf("面向");
        if (start < 0 || words[start..].IndexOfAny('，', '。', '、') >= 0)
        {
            return 0;
        }

        var span = folded.ToOriginal(new Span(end - words.Length + start, end));
        return items.Any(item => item.Span.Overlaps(span)) ? 0 : words.Length - start;
    }

    /// <summary>Where a name begins with the quotation mark that opens it, in the folded text.</summary>
    internal static int Opening(FoldedText folded, int first, Item name)
    {
        var (text, at) = (folded.Value, folded.FromOriginal(name.Span.Start));
        while (at > first && text[at - 1] is '“' or '"' or ' ' or '《')
        {
            at--;
        }

        return at;
    }

    /// <summary>Where the words begin that tell a kind more closely: fields and attributes, and a place where it may open them.</summary>
    /// <param name="folded">The article's folded text.</param>
    /// <param name="first">Where the sentence begins in it.</param>
    /// <param name="at">Where the kind begins.</param>
    /// <param name="items">What stands in the sentence, in order.</param>
    /// <param name="also">Further attributes.</param>
    /// <param name="takesPlace">Whether a place may open them.</param>
    internal static int Start(FoldedText folded, int first, int at, IReadOnlyList<Item> items, WordSet? also = null, bool takesPlace = false)
    {
        var head = at;
        while (at > first)
        {
            if (IsDeed(folded.Value, at, head))
            {
                return at;
            }

            var item = ItemBefore(folded, at, items);
            var isPlace = takesPlace && item is { Type: EntityType.Region };
            var length = isPlace || item is { Type: EntityType.Technology or EntityType.Industry } ? at - folded.FromOriginal(item!.Span.Start)
                : item is null ? Math.Max(Attributes.LengthBefore(folded.Value, at), also?.LengthBefore(folded.Value, at) ?? 0) : 0;
            if (length == 0 || at - length < first)
            {
                return at;
            }

            at -= length;
            if (isPlace)
            {
                return at;
            }
        }

        return at;
    }

    // 投资机构甲 is a kind of firm, 投资芯片公司甲 is what somebody does.
    private static bool IsDeed(string text, int at, int head) =>
        AnyWord.Ends(text.AsSpan(0, at), Deeds) && (at < head || !AnyWord.Begins(text.AsSpan(head), DoneBy));

    private static Item? ItemBefore(FoldedText folded, int at, IReadOnlyList<Item> items)
    {
        var end = folded.ToOriginal(at - 1) + 1;
        for (var i = items.Count - 1; i >= 0 && items[i].Span.End >= end; i--)
        {
            if (items[i].Span.End == end)
            {
                return items[i];
            }
        }

        return null;
    }

    // 某人的创业公司甲: whose firm it is.
    private static bool IsSomebodys(FoldedText folded, int first, int start, IReadOnlyList<Item> items) =>
        start - 1 > first && folded.Value[start - 1] == '的' && ItemBefore(folded, start - 1, items) is { Type: EntityType.Person };

    private static bool Attaches(FoldedText folded, int first, int start, IReadOnlyList<Item> items) =>
        start > first && (folded.Value[start - 1] is '家' or '个' or '类' or '该' || IsSomebodys(folded, first, start, items) || ItemBefore(folded, start, items) is { } before && (before.Kind != ItemKind.Entity || before.Type == EntityType.Region));
}
