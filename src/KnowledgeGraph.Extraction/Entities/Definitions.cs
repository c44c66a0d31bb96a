using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Finds （以下简称“…”） and its kin.</summary>
internal static class Definitions
{
    private const int LongestShort = 30;
    private static readonly string[] Cues = WordData.List("entities", "definitions.cues");

    public static IEnumerable<Definition> In(string folded)
    {
        for (var at = folded.AsSpan().IndexOf('称'); at >= 0; at = folded.IndexOf('称', at + 1))
        {
            var end = at + 1 < folded.Length && folded[at + 1] == '为' ? at + 2 : at + 1;
            var cue = Array.Find(Cues, cue => folded.AsSpan(0, end).EndsWith(cue, StringComparison.Ordinal));
            if (cue is not null && Read(folded, end - cue.Length, end) is { } definition)
            {
                yield return definition;
            }
        }
    }

    private static Definition? Read(string folded, int cue, int at)
    {
        if (cue < 2 || folded[cue - 1] is not ('(' or '（' or '，' or ','))
        {
            return null;
        }

        while (at < folded.Length && (folded[at] is ' ' or ':' or '：' || (Quotes.Opens(folded[at]) && folded[at] != '《')))
        {
            at++;
        }

        var end = at;
        while (end < folded.Length && end - at < LongestShort && folded[end] is not (')' or '）' or '，' or ',' or '。' or '、' or '\n') && (!Quotes.Closes(folded[end]) || folded[end] == '》'))
        {
            end++;
        }

        return end - at >= 2 ? new Definition(BeforeBrackets(folded, cue - 1), new Span(at, end)) : null;
    }

    // 甲医院（市东部医院）（以下简称“乙”）: other brackets may stand between the name and what it is called for short.
    private static int BeforeBrackets(string folded, int end)
    {
        while (end > 1 && folded[end - 1] is ')' or '）' && folded.AsSpan(0, end - 1).LastIndexOfAny('(', '（') is > 0 and var open && end - open < LongestShort && folded.AsSpan(open, end - open).IndexOfAny('。', '\n') < 0)
        {
            end = open;
        }

        return end;
    }
}
