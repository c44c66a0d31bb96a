using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Members of a list divided by 、, the last perhaps by 和: quotation marks and brackets behind a name are no part of it.</summary>
internal static class NameList
{
    private const int LongestItem = 26;
    private static readonly string[] Joins = ["以及", "和", "与", "及"];

    /// <summary>All lists of a text, each with its members in order and the place behind it.</summary>
    public static IEnumerable<(List<Span> Items, int End)> In(NameEdges edges, Func<int, Span?> knownBefore, Func<int, Span?> knownAfter)
    {
        var text = edges.Text;
        for (var at = text.Value.IndexOf('、'); at >= 0;)
        {
            var items = new List<Span>();
            if (First(edges, at, knownBefore) is { } first)
            {
                items.Add(first);
            }

            var mark = at;
            var next = Next(text, mark);
            while (next > 0)
            {
                items.Add(Bare(text, mark + 1, next));
                mark = next;
                next = Next(text, mark);
            }

            var end = Last(edges, mark + 1, knownAfter, items);
            yield return (items.Where(item => item.Length >= 2).ToList(), end);
            at = text.Value.IndexOf('、', mark + 1);
        }
    }

    private static Span? First(NameEdges edges, int mark, Func<int, Span?> known)
    {
        var end = BeforeBracket(edges.Text, mark);
        return known(end) ?? edges.Before(end);
    }

    private static int Next(ArticleText text, int mark)
    {
        var stop = text.Value.AsSpan(mark + 1).IndexOfAny("、，。；！？\n");
        return stop >= 2 && stop <= LongestItem && text.At(mark + 1 + stop) == '、' ? mark + 1 + stop : -1;
    }

    // The last member ends where a name does, and 和 may add one more.
    private static int Last(NameEdges edges, int start, Func<int, Span?> known, List<Span> items)
    {
        var text = edges.Text;
        var end = start;
        if (Item(edges, start, known) is { } item)
        {
            items.Add(item);
            end = AfterMarks(text, item.End);
            if (text.FirstOf(end, Joins) is { } join && Item(edges, end + join.Length, known) is { } last)
            {
                items.Add(last);
                end = AfterMarks(text, last.End);
            }
        }

        return end;
    }

    private static Span? Item(NameEdges edges, int start, Func<int, Span?> known)
    {
        var at = Quotes.Opens(edges.Text.At(start)) || edges.Text.At(start) == ' ' ? start + 1 : start;
        return known(at) ?? edges.After(start);
    }

    private static int AfterMarks(ArticleText text, int end)
    {
        while (Quotes.Closes(text.At(end)) || text.At(end) == ' ')
        {
            end++;
        }

        if (text.At(end) is '(' or '（' && text.Value.AsSpan(end).IndexOfAny(")）") is var close and > 0 and < 16)
        {
            end += close + 1;
        }

        return end;
    }

    private static int BeforeBracket(ArticleText text, int end)
    {
        if (text.At(end - 1) is ')' or '）' && text.Value.LastIndexOfAny(['(', '（'], end - 1, Math.Min(end, 16)) is var open and > 0)
        {
            end = open;
        }

        return end;
    }

    private static Span Bare(ArticleText text, int start, int end)
    {
        end = BeforeBracket(text, end);
        while (end > start && (Quotes.Closes(text.At(end - 1)) || text.At(end - 1) == ' '))
        {
            end--;
        }

        while (start < end && (Quotes.Opens(text.At(start)) || text.At(start) == ' '))
        {
            start++;
        }

        return new Span(start, end);
    }
}
