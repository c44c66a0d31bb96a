using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Media by who quotes or works for them: 据云杉周刊报道, 云杉周刊记者获悉, 接受云杉周刊采访, 告诉云杉周刊记者.</summary>
internal static class MediaClues
{
    private const int Weight = 6;
    private const int LongestName = 8;
    private const string Marks = "，。；：“”《》、！？（）() \n\r\t";
    private static readonly string[] Anybody = WordData.List("evidence", "media-clues.anybody");
    private static readonly string[] Workers = ["记者", "独家", "的"];
    private static readonly string[] Learns = ["获悉", "了解到", "注意到", "从"];
    private static readonly (string Closing, string[] Openings)[] Frames =
        [("报道", ["另据", "据"]), ("采访", ["接受了", "接受"]), ("专访", ["接受了", "接受"]), ("记者", ["告诉", "回应", "向", "对"])];

    public static IEnumerable<Clue> Find(NameEdges edges)
    {
        foreach (var (closing, openings) in Frames)
        {
            var value = edges.Text.Value;
            for (var at = value.IndexOf(closing, StringComparison.Ordinal); at >= 0; at = value.IndexOf(closing, at + 1, StringComparison.Ordinal))
            {
                if ((Between(edges.Text, at, openings) ?? Reporter(edges.Text, at, closing)) is { } name && IsMedium(edges, name))
                {
                    yield return new Clue(name, EntityType.Media, Weight, "media.quoted");
                }
            }
        }
    }

    private static Span? Between(ArticleText text, int end, string[] openings)
    {
        var start = Start(text, end, LongestName + 5);
        foreach (var opening in openings)
        {
            var at = text.Value.AsSpan(start, end - start).LastIndexOf(opening, StringComparison.Ordinal);
            if (at >= 0 && (opening != "据" || at == 0))
            {
                return Bare(text, start + at + opening.Length, end);
            }
        }

        return null;
    }

    // At the start of a clause: 云杉周刊记者获悉.
    private static Span? Reporter(ArticleText text, int at, string closing)
    {
        var start = Start(text, at, LongestName + 1);
        return closing == "记者" && at - start <= LongestName && text.HasAny(at + closing.Length, Learns) ? new Span(start, at) : null;
    }

    private static int Start(ArticleText text, int end, int longest)
    {
        var start = end;
        while (start > 0 && end - start < longest && !Marks.Contains(text.At(start - 1), StringComparison.Ordinal))
        {
            start--;
        }

        return start;
    }

    private static Span Bare(ArticleText text, int start, int end)
    {
        while (Array.Find(Workers, word => end - word.Length >= start && text.HasBefore(end, word)) is { } worker)
        {
            end -= worker.Length;
        }

        return new Span(start, end);
    }

    private static bool IsMedium(NameEdges edges, Span name) =>
        name.Length is >= 2 and <= LongestName && edges.Words.IsEdge(name.Start) && edges.Holds(name)
        && !Array.Exists(Anybody, word => edges.Text.Of(name).Contains(word, StringComparison.Ordinal));
}
