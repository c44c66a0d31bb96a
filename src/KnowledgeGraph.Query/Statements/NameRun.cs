using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Names that a sentence lists together: 甲、乙和丙.</summary>
internal static class NameRun
{
    private const int Near = 14;
    private static readonly char[] Ends = ['，', ',', '；', ';', '。', '：', ':'];
    private static readonly string[] Separators = ["、", "以及", "和", "与", "及"];
    private static readonly string[] Joints = ["、", "和", "与", "及", "以及", "/", "或", "，", ","];

    /// <summary>The names of the run that stands nearest to the verb.</summary>
    public static IReadOnlyList<FoundName> Nearest(string words, IReadOnlyList<FoundName> names, bool fromEnd)
    {
        var runs = new List<List<FoundName>>();
        foreach (var name in names)
        {
            if (runs.Count > 0 && AreListed(words[runs[^1][^1].Span.End..name.Span.Start]))
            {
                runs[^1].Add(name);
            }
            else
            {
                runs.Add([name]);
            }
        }

        return runs.Count == 0 ? [] : fromEnd ? runs[^1] : runs[0];
    }

    /// <summary>Whether the run leaves nothing out that the sentence lists beside it.</summary>
    public static bool IsWhole(Statement statement, IReadOnlyList<FoundName> run, Asked asked)
    {
        var words = statement.Words;
        var (start, end) = (run[0].Span.Start, run[^1].Span.End);
        var before = words[..start].TrimEnd('“', '"', '《', '「', ' ');
        var behind = words[end..].TrimStart('”', '"', '》', '」', ' ');
        return !before.EndsWith('、') && !behind.StartsWith('、') && !EndsOpen(behind) && !IsJoinedBefore(statement, before, asked) && !Gaps(words, run).Any(IsOpenGap);
    }

    // 甲、某模型、乙: what stands between two marks is listed too.
    private static bool IsOpenGap(string gap) => gap.Split(Separators, StringSplitOptions.None) is { Length: > 2 } parts && parts[1..^1].Any(p => p.Trim().Length > 0);

    private static IEnumerable<string> Gaps(string words, IReadOnlyList<FoundName> run) => run.Skip(1).Select((n, i) => words[run[i].Span.End..n.Span.Start]);

    private static bool EndsOpen(string behind) => behind is ['和' or '与' or '及', ..] || behind.StartsWith("以及", StringComparison.Ordinal);

    // 甲与乙: whoever is joined before is named by the question, or listed too.
    private static bool IsJoinedBefore(Statement statement, string before, Asked asked) =>
        before.EndsWith('和') && !statement.Names.Any(n => before.Length - 1 == n.Span.End && asked.Names.Any(a => n.Ends.Any(e => a.Ids.Contains(e.Id, StringComparer.Ordinal))));

    private static bool AreListed(string gap) =>
        gap.Length <= Near && gap.IndexOfAny(Ends) < 0 && Array.Exists(Joints, j => gap.Contains(j, StringComparison.Ordinal));
}
