using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>Takes a paragraph apart into body, and what pages glue to it: headings, captions, speakers' subtitles, credits, calls.</summary>
internal sealed class GluedParts(Draft draft)
{
    private const int TailLength = 400;
    private const int LongestName = 24;
    private readonly List<Zone> _parts = [];

    /// <summary>Adds the zones of a paragraph.</summary>
    public void AddBody(Span block)
    {
        _parts.Clear();
        FindTail(block);
        FindPictures(block);
        FindHeadings(block);
        FindSubtitles(block);
        AddParts(block, ZoneKind.Body);
    }

    /// <summary>Adds the zones of a caption: its words and the photographer.</summary>
    public void AddCaption(Span block)
    {
        _parts.Clear();
        Mark(TailPatterns.Photographer(), block, ZoneKind.Credit);
        AddParts(block, ZoneKind.Caption);
    }

    private void AddParts(Span block, ZoneKind rest)
    {
        _parts.Sort((a, b) => a.Span.CompareTo(b.Span));
        var at = block.Start;
        foreach (var part in _parts)
        {
            if (part.Span.Start >= at)
            {
                draft.Add(rest, at, part.Span.Start);
                draft.Add(part.Kind, part.Span);
                at = part.Span.End;
            }
        }

        draft.Add(rest, at, block.End);
    }

    private void FindTail(Span block)
    {
        var start = Math.Max(block.Start, block.End - TailLength);
        var tail = new Span(start, block.End);
        Mark(TailPatterns.Furniture(), tail, ZoneKind.Furniture);
        Mark(TailPatterns.Publisher(), tail, ZoneKind.Credit);
        Mark(TailPatterns.Credit(), tail, ZoneKind.Credit);
        var end = _parts.Count == 0 ? block.End : _parts.Min(part => part.Span.Start);
        Mark(TailPatterns.Outlet(), new Span(Math.Max(block.Start, end - LongestName), end), ZoneKind.Credit);
        Mark(TailPatterns.Note(), new Span(Math.Max(block.Start, block.End - (2 * LongestName)), block.End), ZoneKind.Caption);
    }

    private void FindPictures(Span block)
    {
        if (!Has(block, "摄") && !Has(block, "图为"))
        {
            return;
        }

        foreach (var photo in Matches(TailPatterns.Photographer(), block))
        {
            if (photo.Start == block.Start || !"。！？”".Contains(draft.Look[photo.Start - 1], StringComparison.Ordinal))
            {
                continue;
            }

            var sentence = Math.Max(block.Start, draft.Look.LastIndexOfAny(['。', '！', '？'], photo.Start - 2, photo.Start - 1 - block.Start) + 1);
            if (photo.Start - sentence <= 120 && Place(ZoneKind.Credit, photo))
            {
                Place(ZoneKind.Caption, new Span(sentence, photo.Start));
            }
        }

        Mark(TailPatterns.Caption(), block, ZoneKind.Caption);
    }

    private void FindHeadings(Span block)
    {
        foreach (var first in Repeats.Find(draft.Look, block))
        {
            if (Place(ZoneKind.Heading, first))
            {
                Place(ZoneKind.Furniture, new Span(first.End, first.End + first.Length));
            }
        }
    }

    private void FindSubtitles(Span block)
    {
        if (!HasSubtitle(draft.Look.AsSpan(block.Start, block.Length)))
        {
            return;
        }

        string? previous = null;
        var last = block.Start;
        foreach (Match match in TailPatterns.Speaker().Matches(draft.Look[block.Start..block.End]))
        {
            var label = match.Groups["label"];
            var span = new Span(block.Start + label.Index, block.Start + match.Index + match.Length);
            if (label.Value == previous)
            {
                Place(ZoneKind.Caption, WithRepeatedWords(span, block));
            }
            else
            {
                TakeBareSubtitle(previous, last, span.Start);
            }

            previous = label.Value;
            last = span.End;
        }

        TakeBareSubtitle(previous, last, block.End);
    }

    // The subtitle may carry the end of what was just said before the narration goes on.
    private Span WithRepeatedWords(Span label, Span block)
    {
        var next = _parts.Where(part => part.Span.Start >= label.End).Select(part => part.Span.Start).DefaultIfEmpty(block.End).Min();
        var words = draft.Look.AsSpan(label.End, next - label.End);
        var isSaidBefore = words.Length is > 4 and < 120 && draft.Look.AsSpan(block.Start, label.Start - block.Start).Contains(words, StringComparison.Ordinal);
        return isSaidBefore ? new Span(label.Start, next) : label;
    }

    private void TakeBareSubtitle(string? label, int from, int to)
    {
        var at = label is null ? -1 : draft.Look.IndexOf(label, from, to - from, StringComparison.Ordinal);
        if (at >= 0)
        {
            Place(ZoneKind.Caption, new Span(at, at + label!.Length));
        }
    }

    // A space two to four characters before a colon.
    private static bool HasSubtitle(ReadOnlySpan<char> look)
    {
        for (var at = look.IndexOfAny('：', ':'); at >= 0;)
        {
            if (look[Math.Max(0, at - 5)..at].IndexOfAny(' ', '　') >= 0)
            {
                return true;
            }

            var next = look[(at + 1)..].IndexOfAny('：', ':');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private bool Has(Span within, string cue) => draft.Look.AsSpan(within.Start, within.Length).Contains(cue, StringComparison.Ordinal);

    private void Mark(Regex pattern, Span within, ZoneKind kind)
    {
        foreach (var span in Matches(pattern, within))
        {
            Place(kind, span);
        }
    }

    private IEnumerable<Span> Matches(Regex pattern, Span within)
    {
        var window = draft.Look.Substring(within.Start, within.Length);
        return pattern.Matches(window).Select(match => new Span(within.Start + match.Index, within.Start + match.Index + match.Length)).ToList();
    }

    private bool Place(ZoneKind kind, Span span)
    {
        foreach (var part in _parts)
        {
            if (part.Span.Overlaps(span))
            {
                span = new Span(span.Start, Math.Max(span.Start, part.Span.Start));
            }
        }

        if (span.Length == 0)
        {
            return false;
        }

        _parts.Add(new Zone(kind, span));
        return true;
    }
}
