using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>The kinds of chunks that a row's claim cannot do without: those of its subject, its object, its time, its row of ends.</summary>
/// <param name="first">The kinds any of which will do for one part, a bit each; <see cref="Anything"/> where no part needs any.</param>
/// <param name="others">The same for each other part.</param>
public readonly partial struct PatternNeeds(ulong first, ulong[] others)
{
    private const ulong Anything = ulong.MaxValue;

    private readonly ulong _first = first;
    private readonly ulong[] _others = others;

    /// <summary>Reads them off a row's pattern.</summary>
    public static PatternNeeds Of(PatternRow row)
    {
        ulong[] masks = [.. Part().Matches(row.Pattern)
            .GroupBy(match => match.Groups[1].Value, match => MaskOf(PatternCompiler.ClassOf(match.Groups[2].Value, row)), StringComparer.Ordinal)
            .Select(group => group.Aggregate((a, b) => a | b))];
        return masks.Length == 0 ? new PatternNeeds(Anything, []) : new PatternNeeds(masks[0], masks[1..]);
    }

    /// <summary>Whether a sentence with these kinds of chunks may match.</summary>
    public bool AreMet(ulong kinds)
    {
        if (_first != Anything && (_first & kinds) == 0)
        {
            return false;
        }

        foreach (var mask in _others)
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
            return Anything;
        }

        return characters.Where(ShapeAlphabet.IsChunk).Aggregate(0UL, (mask, unit) => mask | ShapeAlphabet.Bit(unit));
    }

    [GeneratedRegex("(?<![A-Za-z])([sotp]):<([a-z]+)>")]
    private static partial Regex Part();
}
