using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>Puts everything found in an article into its sentences.</summary>
public static class SentenceViewBuilder
{
    /// <summary>One view a sentence, in order.</summary>
    public static List<SentenceView> Build(
        Article article,
        FoldedText folded,
        IReadOnlyList<Sentence> sentences,
        IReadOnlyList<LocalEntity> entities,
        IReadOnlyList<LocalFigure> figures,
        IReadOnlyList<ClaimTime> times)
    {
        var items = new ItemCollector(entities, figures, times, AnaphorFinder.Find(article, entities));
        var text = FoldedText.CharacterByCharacter(article.Text);
        var views = new List<SentenceView>(sentences.Count);
        foreach (var (_, span, zone) in sentences.Where(s => s.Zone is not (ZoneKind.Derived or ZoneKind.Furniture)))
        {
            var (outer, nested) = items.In(span);
            var chunks = Chunker.Join(text, outer);
            views.Add(ShapeBuilder.Build(folded, views.Count, span, zone, outer, nested, chunks));
        }

        return views;
    }
}
