using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>Gathers mentions, figures and times of an article as items in order, and tells outer from nested ones.</summary>
public sealed class ItemCollector
{
    private readonly List<Item> _items = [];

    /// <summary>Gathers everything.</summary>
    public ItemCollector(
        IEnumerable<LocalEntity> entities,
        IEnumerable<LocalFigure> figures,
        IEnumerable<ClaimTime> times,
        IEnumerable<Item> anaphors)
    {
        foreach (var entity in entities)
        {
            _items.AddRange(entity.Mentions.Select(m => new Item(ItemKind.Entity, m.Span, entity.Key, entity.Type, m.Span)));
        }

        _items.AddRange(figures.Select(f => new Item(ItemKind.Figure, f.Span, f.Key, null, f.Span)));
        _items.AddRange(times.Select(t => new Item(ItemKind.Time, t.Span, string.Empty, null, t.Span, t)));
        _items.AddRange(anaphors);
        _items.Sort((a, b) => Order(a.Span, b.Span) is var order and not 0 ? order : ((int)a.Kind).CompareTo((int)b.Kind));
    }

    // Whom a clause leaves out stands before what it begins with.
    private static int Order(Span a, Span b) => a.Start == b.Start && (a.Length == 0) != (b.Length == 0) ? a.Length.CompareTo(b.Length) : a.CompareTo(b);

    /// <summary>The items inside <paramref name="sentence"/>: outermost ones, and those that lie inside an outer one.</summary>
    public (List<Item> Outer, List<Item> Nested) In(Span sentence)
    {
        var outer = new List<Item>();
        var nested = new List<Item>();
        for (var i = FirstFrom(sentence.Start); i < _items.Count && _items[i].Span.Start < sentence.End; i++)
        {
            var item = _items[i];
            if (item.Span.End > sentence.End)
            {
                continue;
            }

            if (outer.Count == 0 || !outer[^1].Span.Overlaps(item.Span))
            {
                outer.Add(item);
            }
            else if (outer[^1].Kind == ItemKind.Figure && item.Kind == ItemKind.Entity && item.Span.Start == outer[^1].Span.Start)
            {
                Split(outer, item);
            }
            else if (outer[^1].Span.Covers(item.Span))
            {
                nested.Add(item);
            }
        }

        return (outer, nested);
    }

    /// <summary>北京5家 is a region and its figure.</summary>
    private static void Split(List<Item> outer, Item region)
    {
        var figure = outer[^1];
        var rest = new Span(region.Span.End, figure.Span.End);
        outer[^1] = region;
        if (rest.Length > 0)
        {
            outer.Add(figure with { Span = rest });
        }
    }

    private int FirstFrom(int start)
    {
        int low = 0, high = _items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_items[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
