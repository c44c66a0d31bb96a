using System.Runtime.Intrinsics;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>Arithmetic on rows of <see cref="Labels.Stride"/> labels, eight at a time.</summary>
internal static class Rows
{
    /// <summary>The largest score of a row.</summary>
    public static int Max(ReadOnlySpan<int> row)
    {
        var most = Vector256.Create(row);
        for (var i = Vector256<int>.Count; i < Labels.Stride; i += Vector256<int>.Count)
        {
            most = Vector256.Max(most, Vector256.Create(row[i..]));
        }

        return Largest(most);
    }

    /// <summary>The largest sum of two rows.</summary>
    public static int MaxOfSum(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var most = Vector256.Create(int.MinValue);
        for (var i = 0; i < Labels.Stride; i += Vector256<int>.Count)
        {
            most = Vector256.Max(most, Vector256.Create(a[i..]) + Vector256.Create(b[i..]));
        }

        return Largest(most);
    }

    /// <summary>Goes on from one label to all others where that is better than the ways found so far.</summary>
    public static void Follow(int before, int score, ReadOnlySpan<int> steps, Span<int> to, Span<int> back)
    {
        var (start, label) = (Vector256.Create(score), Vector256.Create(before));
        for (var i = 0; i < Labels.Stride; i += Vector256<int>.Count)
        {
            var reached = start + Vector256.Create(steps[i..]);
            var known = Vector256.Create<int>(to[i..]);
            var better = Vector256.GreaterThan(reached, known);
            Vector256.ConditionalSelect(better, reached, known).CopyTo(to[i..]);
            Vector256.ConditionalSelect(better, label, Vector256.Create<int>(back[i..])).CopyTo(back[i..]);
        }
    }

    /// <summary>Adds what features say to scores, and keeps it.</summary>
    public static void Add(ReadOnlySpan<short> emissions, Span<int> to, Span<int> kept)
    {
        for (var i = 0; i < Labels.Stride; i += Vector256<short>.Count)
        {
            var (low, high) = Vector256.Widen(Vector256.Create(emissions[i..]));
            low.CopyTo(kept[i..]);
            high.CopyTo(kept[(i + 8)..]);
            (Vector256.Create<int>(to[i..]) + low).CopyTo(to[i..]);
            (Vector256.Create<int>(to[(i + 8)..]) + high).CopyTo(to[(i + 8)..]);
        }
    }

    private static int Largest(Vector256<int> values)
    {
        var half = Vector128.Max(values.GetLower(), values.GetUpper());
        return Math.Max(Math.Max(half[0], half[1]), Math.Max(half[2], half[3]));
    }
}
