using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Where the subject of a clause stands: before the words of time and manner that precede its verb (云杉今日正式推出), behind those that open the clause (近日，云杉).</summary>
internal sealed class SubjectStart
{
    private readonly WordSet _adverbs = WordData.Set("subject-adverbs.txt");

    /// <summary>Where the words between the subject and the verb at a position begin.</summary>
    public int BeforeAdverbs(NameEdges edges, int verb)
    {
        var at = verb;
        while (at > 0)
        {
            var length = _adverbs.LengthBefore(edges.Text.Value, at);
            var next = length > 1 || (length == 1 && edges.Words.StartingAt(at - 1) is { Length: 1 }) ? at - length : BeforeDate(edges.Text, at);
            if (next == at)
            {
                return at;
            }

            at = next;
        }

        return at;
    }

    /// <summary>Whether the name opens its clause.</summary>
    public bool Opens(NameEdges edges, Span name)
    {
        var start = Quotes(edges.Text, name.Start);
        var unit = edges.Text.At(start - 1);
        return !(Characters.IsHan(unit) || char.IsAsciiLetterOrDigit(unit) || unit is ' ' or '、' or '·' or '-' or '》' or ')' or '）')
            || _adverbs.LengthBefore(edges.Text.Value, start) > 1 || BeforeDate(edges.Text, start) < start;
    }

    private static int Quotes(ArticleText text, int start) => text.At(start - 1) is '“' or '「' ? start - 1 : start;

    // 2023年3月, 8月31日
    private static int BeforeDate(ArticleText text, int end)
    {
        if (text.At(end - 1) is not ('年' or '月' or '日') || !char.IsAsciiDigit(text.At(end - 2)))
        {
            return end;
        }

        var at = end;
        while (char.IsAsciiDigit(text.At(at - 1)) || text.At(at - 1) is '年' or '月' or '日')
        {
            at--;
        }

        return text.At(at - 1) is '于' or '自' or '在' ? at - 1 : at;
    }
}
