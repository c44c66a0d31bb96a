using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>The kinds of chunks that a row's claim cannot do without: those of its subject, its object, its time, its row of ends.</summary>
/// <param name="masks">For each part, the kinds any of which will do, a bit each.</param>
public sealed partial class PatternNeeds(IEnumerable<ulong> masks)
{
    private readonly ulong[] _masks = [.. masks];

    /// <summary>Reads them off a row's pattern.</summary>
    public static PatternNeeds Of(PatternRow row) => new(
        [.. Part().Matches(row.Pattern)
            .GroupBy(match => match.Groups[1].Value, match => MaskOf(PatternCompiler.ClassOf(match.Groups[2].Value, row)), StringComparer.Ordinal)
            .Select(group => group.Aggregate((a, b) => a | b))]);

    /// <summary>Whether a sentence with these kinds of chunks may match.</summary>
    public bool AreMet(ulong kinds)
    {
        foreach (var mask in _masks)
        {
            if ((mask & kinds) == 0)
            {
                return false;
            }
        }

        return true;
    }

    internal static ulong MaskOf(string characters)
    {
        if (characters.Contains('-', StringComparison.Ordinal))
        {
            return ulong.MaxValue;
        }

        return characters.Where(ShapeAlphabet.IsChunk).Aggregate(0UL, (mask, unit) => mask | ShapeAlphabet.Bit(unit));
    }

    [GeneratedRegex("(?<![A-Za-z])([sotp]):<([a-z]+)>")]
    private static partial Regex Part();
}
