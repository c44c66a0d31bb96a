using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Reading.Formats;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>
/// Divides a document into zones by content: first what stands before the article, then labelled sections, then block by
/// block. A zone is one block or a part of one, so a line break inside a zone is a wrap.
/// </summary>
internal static class ZoneFinder
{
    public static Draft Find(RawDocument document)
    {
        var draft = new Draft(document);
        foreach (var zone in document.Known)
        {
            if (zone.Kind == ZoneKind.Caption)
            {
                new GluedParts(draft).AddCaption(zone.Span);
            }
            else
            {
                draft.Add(zone.Kind, zone.Span);
            }
        }

        var start = DocumentHead.Take(draft, 0);
        var whole = new Span(start, draft.Text.Length);
        AddArticle(draft, LabelledSections.Take(draft, whole) ?? whole);
        return draft;
    }

    private static void AddArticle(Draft draft, Span span)
    {
        span = TakePrefix(draft, span);
        var (blocks, images) = BlockReader.Read(draft.Text, span);
        foreach (var image in images)
        {
            draft.Add(ZoneKind.Furniture, image);
        }

        var known = draft.Document.Known;
        new BlockLabeller(draft, [.. blocks.Where(block => !known.Any(zone => zone.Span.Overlaps(block.Span)))]).Label();
    }

    private static Span TakePrefix(Draft draft, Span span)
    {
        var match = HeadPatterns.Prefix().Match(draft.Look, span.Start);
        if (!match.Success || match.Index + match.Length > span.End)
        {
            return span;
        }

        draft.PrefixDate = match.Groups["date"].Success ? match.Groups["date"].Value : null;
        draft.Add(draft.PrefixDate is null ? ZoneKind.Furniture : ZoneKind.Byline, match.Index, match.Index + match.Length);
        return new Span(match.Index + match.Length, span.End);
    }
}
