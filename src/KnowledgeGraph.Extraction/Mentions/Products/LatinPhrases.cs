using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>Names of several Latin words: CloudEngine XH16800, Cloud on Cloud. Each word but the small ones begins with a capital or a digit.</summary>
internal static class LatinPhrases
{
    private const int Longest = 40;
    private const string Counters = "年月日号时万亿千百家个款名人元倍%层次位岁种项余多张块台";
    private static readonly string[] Links = [" on ", " of ", " for ", " in ", " and "];
    private static readonly Lazy<WordSet> Generic = new(() => WordData.Set("latin-generic.txt"));

    /// <summary>The end of the name of which the stretch is the beginning.</summary>
    public static int End(ArticleText text, Span span)
    {
        var end = span.End;
        while (end - span.Start < Longest && Next(text, end) is { } next)
        {
            end = next;
        }

        return end;
    }

    private static int? Next(ArticleText text, int end)
    {
        if (text.At(end) is not (' ' or '\n') || !char.IsAsciiLetterOrDigit(text.At(end - 1)))
        {
            return null;
        }

        var link = text.FirstOf(end, Links);
        var start = end + (link?.Length ?? 1);
        var written = start < text.Value.Length ? text.Written(start) : ' ';
        if (!(char.IsAsciiLetterUpper(written) || (link is null && char.IsAsciiDigit(written))) || text.ZoneAt(start) != text.ZoneAt(end - 1))
        {
            return null;
        }

        var last = start;
        while (last < text.Value.Length && (char.IsAsciiLetterOrDigit(text.At(last)) || (text.At(last) is '-' or '.' && char.IsAsciiLetterOrDigit(text.At(last + 1)))))
        {
            last++;
        }

        var isNumber = text.Value.AsSpan(start, last - start).IndexOfAnyInRange('a', 'z') < 0;
        return (isNumber && (Counters.Contains(text.At(last), StringComparison.Ordinal) || last - start > 4)) || IsGeneric(text, start, last) || text.Atoms.StartingAt(start) is not null || !WordBoundary.After(text.Value, last)
            ? null
            : last;
    }

    private static bool IsGeneric(ArticleText text, int start, int end) =>
        Generic.Value.Contains(text.Value.AsSpan(start, end - start)) && text.Value[start..end] is not ("pro" or "max" or "ultra" or "plus" or "mini" or "lite" or "turbo" or "x" or "c" or "b" or "agent" or "cloud");
}
