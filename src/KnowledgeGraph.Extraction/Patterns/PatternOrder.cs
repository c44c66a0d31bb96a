using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>
/// The parts of a claim in the order in which a row's pattern has them, those before its trigger and those behind it: a sentence whose chunks do not stand
/// so needs no matching. Read off the pattern's outermost level alone; what stands in its groups may be left out or repeated.
/// </summary>
internal sealed partial class PatternOrder
{
    private readonly ulong[] _before;
    private readonly ulong[] _behind;
    private readonly bool _hasTrigger;

    private PatternOrder(List<ulong> before, List<ulong> behind, bool hasTrigger) => (_before, _behind, _hasTrigger) = ([.. before], [.. behind], hasTrigger);

    /// <summary>Reads it off a row's pattern.</summary>
    public static PatternOrder Of(PatternRow row)
    {
        var (before, behind) = (new List<ulong>(), new List<ulong>());
        var outermost = Outermost(row.Pattern);
        if (outermost.Contains('|', StringComparison.Ordinal))
        {
            return new PatternOrder(before, behind, false);
        }

        var parts = before;
        foreach (Match part in Part().Matches(outermost))
        {
            if (part.Groups["class"].Success)
            {
                parts.Add(PatternNeeds.MaskOf(PatternCompiler.ClassOf(part.Groups["class"].Value, row)));
            }
            else
            {
                parts = behind;
            }
        }

        return new PatternOrder(before, behind, parts == behind);
    }

    /// <summary>Whether chunks of a sentence stand in that order, with one of the triggers between.</summary>
    /// <param name="chunks">The sentence's chunks: where each stands, and its kind as a bit.</param>
    /// <param name="firstTrigger">Where in the sentence the first of the row's triggers stands.</param>
    /// <param name="lastTrigger">Where the last does.</param>
    public bool IsMet(ReadOnlySpan<(int At, ulong Kind)> chunks, int firstTrigger, int lastTrigger)
    {
        lastTrigger = _hasTrigger ? lastTrigger : int.MaxValue;
        var (before, behind) = (0, 0);
        foreach (var (at, kind) in chunks)
        {
            if (before < _before.Length && at < lastTrigger && (kind & _before[before]) != 0)
            {
                before++;
            }

            if (behind < _behind.Length && at > firstTrigger && (kind & _behind[behind]) != 0)
            {
                behind++;
            }
        }

        return before == _before.Length && behind == _behind.Length;
    }

    // The pattern with every group blanked out.
    private static string Outermost(string pattern)
    {
        var kept = pattern.ToCharArray();
        var (depth, inClass) = (0, false);
        for (var at = 0; at < kept.Length; at++)
        {
            var unit = kept[at];
            depth += !inClass && unit == '(' ? 1 : 0;
            kept[at] = depth > 0 || inClass || unit == '[' ? ' ' : unit;
            depth -= !inClass && unit == ')' ? 1 : 0;
            inClass = unit == '[' || (inClass && unit != ']');
            if (unit == '\\' && at + 1 < kept.Length)
            {
                kept[at] = kept[++at] = ' ';
            }
        }

        return new string(kept);
    }

    [GeneratedRegex("(?:(?<![A-Za-z])[sotp]:<(?<class>[a-z]+)>|\\{v\\})(?![?*{])", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
