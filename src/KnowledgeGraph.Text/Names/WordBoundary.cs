namespace KnowledgeGraph.Text.Names;

/// <summary>Whether a stretch of folded text may begin or end a name: Latin words, numbers and versions are never cut.</summary>
public static class WordBoundary
{
    private const string Counters = "年月日号时万亿千百家个款名人元倍%层次位岁种项";
    private const int ChiefLength = 3;
    private static readonly string[] Chiefs = ["ceo", "cto", "coo", "cfo"];

    /// <summary>Whether the stretch may begin at <paramref name="start"/>.</summary>
    public static bool Before(string folded, int start)
    {
        if (start == 0 || !char.IsAsciiLetterOrDigit(folded[start]))
        {
            return true;
        }

        var before = folded[start - 1];
        if (char.IsAsciiLetterOrDigit(before))
        {
            return char.IsAsciiDigit(before) != char.IsAsciiDigit(folded[start]) && FollowsCounter(folded, start);
        }

        return before switch
        {
            '-' or '_' or '@' => start < 2 || !char.IsAsciiLetterOrDigit(folded[start - 2]),
            '.' => start < 2 || !char.IsAsciiDigit(folded[start - 2]) || !char.IsAsciiDigit(folded[start]),
            _ => true,
        };
    }

    /// <summary>Whether the stretch may end before <paramref name="end"/>.</summary>
    public static bool After(string folded, int end)
    {
        if (end >= folded.Length || !char.IsAsciiLetterOrDigit(folded[end - 1]))
        {
            return true;
        }

        var after = folded[end];
        if (char.IsAsciiDigit(after) && !char.IsAsciiDigit(folded[end - 1]))
        {
            return IsCount(folded, end);
        }

        if (char.IsAsciiLetterOrDigit(after))
        {
            return IsChief(folded, end);
        }

        var next = end + 1 < folded.Length ? folded[end + 1] : ' ';
        return after switch
        {
            '-' or '_' => !char.IsAsciiLetterOrDigit(next),
            '.' => !char.IsAsciiDigit(folded[end - 1]) || !char.IsAsciiDigit(next),
            _ => true,
        };
    }

    // "Hugging Face2024年": the digits belong to what follows.
    private static bool IsCount(string folded, int start)
    {
        var end = start;
        while (end < folded.Length && (char.IsAsciiDigit(folded[end]) || folded[end] is '.' or ','))
        {
            end++;
        }

        return end < folded.Length && Counters.Contains(folded[end], StringComparison.Ordinal);
    }

    // "OpenAICEO表示": the post of who leads a firm is written onto its name.
    private static bool IsChief(string folded, int end) =>
        Array.Exists(Chiefs, chief => folded.AsSpan(end).StartsWith(chief, StringComparison.Ordinal))
        && (end + ChiefLength >= folded.Length || !char.IsAsciiLetterOrDigit(folded[end + ChiefLength]));

    // "2023GPT": a year glued to a name does not begin a longer word.
    private static bool FollowsCounter(string folded, int start)
    {
        var first = start;
        while (first > 0 && char.IsAsciiDigit(folded[first - 1]))
        {
            first--;
        }

        return start - first == 4 && (first == 0 || !char.IsAsciiLetter(folded[first - 1]));
    }
}
