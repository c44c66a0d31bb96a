using System.Runtime.Intrinsics;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>A row of <see cref="Labels.Stride"/> scores, sixteen at a time.</summary>
internal readonly record struct Rows(Vector256<short> First, Vector256<short> Second, Vector256<short> Third)
{
    private static readonly int Size = Vector256<short>.Count;

    /// <summary>The same score everywhere.</summary>
    public static Rows Of(short score) => new(Vector256.Create(score), Vector256.Create(score), Vector256.Create(score));

    /// <summary>Reads a row.</summary>
    public static Rows Read(ReadOnlySpan<short> row) => new(Vector256.Create(row), Vector256.Create(row[Size..]), Vector256.Create(row[(2 * Size)..]));

    /// <summary>Writes a row.</summary>
    public void Write(Span<short> row)
    {
        First.CopyTo(row);
        Second.CopyTo(row[Size..]);
        Third.CopyTo(row[(2 * Size)..]);
    }

    public static Rows operator +(Rows a, Rows b) => new(a.First + b.First, a.Second + b.Second, a.Third + b.Third);

    public static Rows operator -(Rows a, Rows b) => new(a.First - b.First, a.Second - b.Second, a.Third - b.Third);

    /// <summary>The greater scores.</summary>
    public static Rows Max(Rows a, Rows b) => new(Vector256.Max(a.First, b.First), Vector256.Max(a.Second, b.Second), Vector256.Max(a.Third, b.Third));

    /// <summary>The smaller scores.</summary>
    public static Rows Min(Rows a, Rows b) => new(Vector256.Min(a.First, b.First), Vector256.Min(a.Second, b.Second), Vector256.Min(a.Third, b.Third));

    /// <summary>Where <paramref name="a"/> is greater, all bits set.</summary>
    public static Rows Greater(Rows a, Rows b) =>
        new(Vector256.GreaterThan(a.First, b.First), Vector256.GreaterThan(a.Second, b.Second), Vector256.GreaterThan(a.Third, b.Third));

    /// <summary>Of two rows the scores that a mask says.</summary>
    public static Rows Choose(Rows mask, Rows yes, Rows no) => new(
        Vector256.ConditionalSelect(mask.First, yes.First, no.First),
        Vector256.ConditionalSelect(mask.Second, yes.Second, no.Second),
        Vector256.ConditionalSelect(mask.Third, yes.Third, no.Third));

    /// <summary>The labels whose mask is set.</summary>
    public LabelSet Set() => new(First.ExtractMostSignificantBits() | ((ulong)Second.ExtractMostSignificantBits() << Size) | ((ulong)Third.ExtractMostSignificantBits() << (2 * Size)));

    /// <summary>The largest score.</summary>
    public short Max()
    {
        var most = Vector256.Max(Vector256.Max(First, Second), Third);
        var half = Vector128.Max(most.GetLower(), most.GetUpper());
        half = Vector128.Max(half, Vector128.Shuffle(half, Vector128.Create((short)4, 5, 6, 7, 0, 1, 2, 3)));
        half = Vector128.Max(half, Vector128.Shuffle(half, Vector128.Create((short)2, 3, 0, 1, 2, 3, 0, 1)));
        return Math.Max(half[0], half[1]);
    }
}
