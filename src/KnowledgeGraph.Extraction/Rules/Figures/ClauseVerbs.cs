using KnowledgeGraph.Extraction.Figures;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Tells the subject of a clause from the objects of its verbs.</summary>
internal static class ClauseVerbs
{
    private const int LongestObject = 20;

    /// <summary>
    /// Whether the name at the place is the object of a verb before it: 采用最新的甲芯片. In 采用甲芯片的乙 the second is not, as the
    /// first one closes the relative clause.
    /// </summary>
    /// <param name="clause">The clause.</param>
    /// <param name="at">Where the name begins in it.</param>
    /// <param name="named">Where the names before it begin and end.</param>
    public static bool TakesObject(string clause, int at, IReadOnlyList<(int Start, int End)> named)
    {
        var verb = LastVerb(clause, at);
        if (verb < 0 || at - verb > LongestObject)
        {
            return false;
        }

        var between = clause.AsSpan(verb, at - verb);
        var closes = between.LastIndexOf('的');
        return closes < 0 || !HasName(named, verb, verb + closes);
    }

    /// <summary>Whether the words before the clause's first verb name somebody of their own: 新集群采用….</summary>
    /// <param name="clause">The clause up to the figure, its names and times blank.</param>
    public static bool HasOwnSubject(string clause)
    {
        var verb = FirstVerb(clause);
        return verb > 0 && Bare(clause[..verb]).Length > 1;
    }

    /// <summary>Behind the first verb of making after the place (甲公司发布…), or -1.</summary>
    public static int MadeBehind(string clause, int from)
    {
        var best = -1;
        foreach (var verb in FigureWords.Making)
        {
            var found = clause.IndexOf(verb, from, StringComparison.Ordinal);
            if (found >= 0 && (best < 0 || found + verb.Length < best) && !IsNoun(clause, found + verb.Length))
            {
                best = found + verb.Length;
            }
        }

        return best;
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
        var best = -1;
        foreach (var verb in FigureWords.Taking)
        {
            var found = clause.LastIndexOf(verb, Math.Max(0, at - 1), at, StringComparison.Ordinal);
            if (found >= 0 && found + verb.Length > best && !IsNoun(clause, found + verb.Length))
            {
                best = found + verb.Length;
            }
        }

        return best;
    }

    private static int FirstVerb(string clause)
    {
        var best = -1;
        foreach (var verb in FigureWords.Taking)
        {
            var found = clause.IndexOf(verb, StringComparison.Ordinal);
            if (found >= 0 && (best < 0 || found < best) && !IsNoun(clause, found + verb.Length))
            {
                best = found;
            }
        }

        return best;
    }

    private static bool IsNoun(string clause, int end) =>
        end >= clause.Length || Array.Exists(FigureWords.TakingNoun, n => string.CompareOrdinal(clause, end, n, 0, n.Length) == 0);

    private static string Bare(string lead)
    {
        var text = lead.Trim();
        for (var isTrimmed = true; isTrimmed && text.Length > 0;)
        {
            isTrimmed = false;
            foreach (var words in new[] { FigureWords.Opening, FigureWords.Adverb })
            {
                foreach (var word in words)
                {
                    if (text.StartsWith(word, StringComparison.Ordinal))
                    {
                        text = text[word.Length..].TrimStart();
                        isTrimmed = true;
                    }
                }
            }
        }

        return text;
    }
}
