using System.Numerics;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>The labels still followed at every character, with what the best ways to and from them score. Used again for the next stretch.</summary>
internal sealed class Lattice
{
    private int[] _to = [];
    private int[] _from = [];
    private int[] _emissions = [];
    private int[] _back = [];
    private byte[] _followed = [];
    private int[] _count = [];

    /// <summary>Scores of the best ways that end in each label of a character.</summary>
    public Span<int> To(int at) => _to.AsSpan(at * Labels.Stride, Labels.Stride);

    /// <summary>Scores of the best ways from each label of a character to the end.</summary>
    public Span<int> From(int at) => _from.AsSpan(at * Labels.Stride, Labels.Stride);

    /// <summary>What the character's features say of each label.</summary>
    public Span<int> Emissions(int at) => _emissions.AsSpan(at * Labels.Stride, Labels.Stride);

    /// <summary>The label before, on the best way to each label.</summary>
    public Span<int> Back(int at) => _back.AsSpan(at * Labels.Stride, Labels.Stride);

    /// <summary>The labels that are followed at a character, in ascending order.</summary>
    public ReadOnlySpan<byte> Followed(int at) => _followed.AsSpan(at * Labels.Stride, _count[at]);

    /// <summary>Keeps the labels that are close enough to the best.</summary>
    public void Keep(int at)
    {
        var to = To(at);
        var least = Vector256.Create(Rows.Max(to) - Beam.Width);
        var kept = 0;
        for (var i = 0; i < Labels.Stride; i += Vector256<int>.Count)
        {
            var close = Vector256.GreaterThanOrEqual(Vector256.Create<int>(to[i..]), least).ExtractMostSignificantBits();
            for (; close != 0; close &= close - 1)
            {
                _followed[(at * Labels.Stride) + kept++] = (byte)(i + BitOperations.TrailingZeroCount(close));
            }
        }

        _count[at] = kept;
    }

    /// <summary>Makes room for a stretch.</summary>
    public void Resize(int length)
    {
        if (_count.Length >= length)
        {
            return;
        }

        _count = new int[length];
        var cells = length * Labels.Stride;
        (_to, _from, _emissions, _back, _followed) = (new int[cells], new int[cells], new int[cells], new int[cells], new byte[cells]);
    }
}
