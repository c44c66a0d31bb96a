using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Context.Asides;

/// <summary>
/// What kind of firm it is, right before its name: 人工智能企业甲, 国内知名投资机构乙. A place or a number before it (苏州企业甲, 5家企业甲)
/// states something, so that all stays as it is.
/// </summary>
internal static class KindBefore
{
    private static readonly WordSet Heads = WordData.Set("firm-heads.txt");
    private static readonly WordSet Attributes = WordData.Set("firm-attributes.txt");

    /// <summary>The words before the name, without the quotation mark that opens it; empty where there are none.</summary>
    public static Span Of(FoldedText folded, Span sentence, Item name, IReadOnlyList<Item> items)
    {
        var none = new Span(name.Span.Start, name.Span.Start);
        if (name.Type is not (EntityType.Company or EntityType.Institution) || name.IsAnaphor)
        {
            return none;
        }

        var (text, first) = (folded.Value, folded.FromOriginal(sentence.Start));
        var end = folded.FromOriginal(name.Span.Start);
        while (end > first && text[end - 1] is '“' or '"' or ' ' or '《')
        {
            end--;
        }

        var head = Heads.LengthBefore(text, end);
        var start = head == 0 || end - head < first ? end : Start(folded, first, end - head, items);
        return start >= end - head || Attaches(folded, first, start, items) ? none : new Span(folded.ToOriginal(start), folded.ToOriginal(end - 1) + 1);
    }

    private static int Start(FoldedText folded, int first, int at, IReadOnlyList<Item> items)
    {
        while (at > first)
        {
            var item = ItemBefore(folded, at, items);
            var length = item is { Type: EntityType.Technology or EntityType.Industry } ? at - folded.FromOriginal(item.Span.Start)
                : item is null ? Attributes.LengthBefore(folded.Value, at) : 0;
            if (length == 0 || at - length < first)
            {
                return at;
            }

            at -= length;
        }

        return at;
    }

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

    private static bool Attaches(FoldedText folded, int first, int start, IReadOnlyList<Item> items) =>
        start > first && (folded.Value[start - 1] is '家' or '个' or '类' or '该' || ItemBefore(folded, start, items) is { } before && (before.Kind != ItemKind.Entity || before.Type == EntityType.Region));
}
