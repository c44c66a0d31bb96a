using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context.Asides;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>Puts everything found in an article into its sentences.</summary>
public static class SentenceViewBuilder
{
    /// <summary>One view a sentence, in order.</summary>
    public static List<SentenceView> Build(
        FoldedText folded,
        IReadOnlyList<Sentence> sentences,
        IReadOnlyList<LocalEntity> entities,
        IReadOnlyList<LocalFigure> figures,
        IReadOnlyList<ClaimTime> times)
    {
        var items = new ItemCollector(entities, figures, times, AnaphorFinder.Find(folded, entities));
        var text = folded.Simplified;
        var views = new List<SentenceView>(sentences.Count);
        foreach (var (_, span, zone) in sentences.Where(s => s.Zone is not (ZoneKind.Derived or ZoneKind.Furniture)))
        {
            var (outer, nested) = items.In(span);
            views.Add(Compose(folded, text, views.Count, span, zone, outer, nested));
        }

        return views;
    }

    /// <summary>One sentence of given items: as it reads without what stands aside, and with it where that may state something.</summary>
    /// <param name="folded">The article's folded text.</param>
    /// <param name="text">Its text in simplified characters, every place where it was.</param>
    /// <param name="index">The sentence's number.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="zone">The kind of zone it stands in.</param>
    /// <param name="items">All items that stand in it.</param>
    /// <param name="nested">Those inside others.</param>
    public static SentenceView Compose(FoldedText folded, string text, int index, Span span, ZoneKind zone, IReadOnlyList<Item> items, IReadOnlyList<Item> nested)
    {
        var asides = AsideFinder.Find(folded, text, span, items, glossesOnly: false);
        var described = DescriptionFinder.Find(folded, span, items, asides);
        var plain = View(asides) with { Undescribed = described.Count == 0 ? null : View([.. asides.Concat(described).OrderBy(aside => aside.Span.Start)]) };
        return asides.All(aside => aside.IsGloss) ? plain : plain with { WithAsides = View(AsideFinder.Find(folded, text, span, items, glossesOnly: true)) };

        SentenceView View(IReadOnlyList<Aside> leftOut)
        {
            var kept = leftOut.Count == 0 ? items : [.. items.Where(item => !AsideText.Covers(leftOut, item.Span))];
            var chunks = Chunker.Join(text, kept, leftOut);
            return ShapeBuilder.Build(folded, index, span, zone, kept, leftOut.Count == 0 ? nested : [.. nested.Where(item => !AsideText.Covers(leftOut, item.Span))], chunks, leftOut);
        }
    }
}
