using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Tells the subject of a clause from the objects of its verbs.</summary>
internal static class ClauseVerbs
{
    private const int LongestObject = 20;
    private static readonly string[] Grounds = WordData.List("figure-owners", "clause-verbs.grounds");
    private static readonly string[] Building = WordData.List("figure-owners", "clause-verbs.building");
    private static readonly string[] Alone = WordData.List("figure-owners", "clause-verbs.alone");
    private static readonly string[] Governing = WordData.List("figure-owners", "clause-verbs.governing");
    private static readonly WordSet Taking = new(FigureWords.Taking);
    private static readonly WordSet Making = new(FigureWords.Making);
    private static readonly WordSet Nouns = new(FigureWords.TakingNoun);
    private static readonly WordSet Light = new([.. FigureWords.Opening, .. FigureWords.Adverb]);

    /// <summary>
    /// Whether the name at the place is the object of a verb before it: 采用最新的甲芯片. In 采用甲芯片的乙 the second is not, as the
    /// first one closes the relative clause.
    /// </summary>
    /// <param name="clause">The clause.</param>
    /// <param name="at">Where the name begins in it.</param>
    /// <param name="named">Where the names before it begin and end.</param>
    public static bool TakesObject(string clause, int at, IReadOnlyList<(int Start, int End)> named)
    {
        for (var (end, verb) = (at, LastVerb(clause, at)); verb >= 0 && at - verb <= LongestObject; verb = LastVerb(clause, end))
        {
            if (AnyWord.Ends(clause.AsSpan(0, verb), Building) && clause.AsSpan(verb).TrimStart("出了而").StartsWith("的"))
            {
                end = verb - Taking.LengthBefore(clause, verb);
                if (AnyWord.Ends(AnyWord.TrimmedEnd(clause.AsSpan(0, end), Alone), Governing))
                {
                    return true; // 凭借自主研发的甲
                }

                continue;
            }

            var closes = clause.AsSpan(verb, end - verb).LastIndexOf('的');
            return closes < 0 ? end == at || !IsMeansOf(clause, verb, end, named) : !HasName(named, verb, verb + closes);
        }

        return false;
    }

    // 自主研发的甲, 基于某技术构建的甲: the verbs only say which one.
    private static bool IsMeansOf(string clause, int verb, int end, IReadOnlyList<(int Start, int End)> named) =>
        AnyWord.Ends(clause.AsSpan(0, verb), Grounds) && HasName(named, verb, end);

    /// <summary>Whether the words before the clause's first verb name somebody of their own: 新集群采用….</summary>
    /// <param name="clause">The clause up to the figure, its names and times blank.</param>
    public static bool HasOwnSubject(string clause)
    {
        var verb = FirstVerb(clause);
        return verb > 0 && Bare(clause.AsSpan(0, verb)).Length > 1;
    }

    /// <summary>Behind the first verb of making after the place (甲公司发布…), or -1.</summary>
    public static int MadeBehind(string clause, int from)
    {
        for (var at = from; at < clause.Length; at++)
        {
            var length = Making.LengthAt(clause, at);
            if (length > 0 && !IsNoun(clause, at + length))
            {
                return at + length;
            }
        }

        return -1;
    }

    private static bool HasName(IReadOnlyList<(int Start, int End)> named, int from, int to)
    {
        foreach (var (start, end) in named)
        {
            if (start >= from && end <= to)
            {
                return true;
            }
        }

        return false;
    }

    // Behind the last verb that ends before the place, or -1.
    private static int LastVerb(string clause, int at)
    {
        for (var end = at; end > 0; end--)
        {
            if (Taking.LengthBefore(clause, end) > 0 && !IsNoun(clause, end))
            {
                return end;
            }
        }

        return -1;
    }

    private static int FirstVerb(string clause)
    {
        for (var at = 0; at < clause.Length; at++)
        {
            var length = Taking.LengthAt(clause, at);
            if (length > 0 && !IsNoun(clause, at + length))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsNoun(string clause, int end) =>
        end >= clause.Length || Nouns.LengthAt(clause, end) > 0;

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> lead)
    {
        var text = lead.Trim();
        while (text.Length > 0 && Light.LengthAt(text, 0) is > 0 and var length)
        {
            text = text[length..].TrimStart();
        }

        return text;
    }
}
