using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using KnowledgeGraph.Extraction.Recognition.Features;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>What the features of each character say of each label: the sums of their rows. Immutable.</summary>
internal sealed class Emissions
{
    private const int Tags = 128;
    private const int ClassMasks = Quiet.ListMasks * Tags * Quiet.Places;

    private static readonly short[] Nothing = new short[Labels.Stride];

    private readonly ModelWeights _weights;
    private readonly short[] _sets = new short[Quiet.SetMasks * Labels.Stride];
    private readonly short[] _classes = new short[ClassMasks * Labels.Stride];
    private readonly short[] _last = new short[Tags * Labels.Stride];
    private readonly short[] _next = new short[Tags * Labels.Stride];

    /// <summary>Adds up once the rows of what is most often asked and answered.</summary>
    public Emissions(ModelWeights weights)
    {
        _weights = weights;
        var known = Known();
        Span<int> rows = stackalloc int[Templates.MaxFeatures];
        for (var sets = 0; sets < Quiet.SetMasks; sets++)
        {
            var found = new FeatureRows(known, [], rows);
            Templates.CollectSets(sets, ref found);
            Row(_sets, sets, found);
        }

        for (var mask = 0; mask < ClassMasks; mask++)
        {
            var found = new FeatureRows(known, [], rows);
            Templates.CollectClass(new Quiet(0, mask / Quiet.Places / Tags, mask / Quiet.Places % Tags, mask % Quiet.Places), ref found);
            Row(_classes, mask, found);
        }

        for (var tag = 0; tag < Tags; tag++)
        {
            var last = new FeatureRows(known, [], rows);
            Templates.CollectLast(tag, ref last);
            Row(_last, tag, last);
            var next = new FeatureRows(known, [], rows);
            Templates.CollectNext(tag, ref next);
            Row(_next, tag, next);
        }
    }

    /// <summary>Room for one reader's rare subjects and known sums.</summary>
    public KnownSums Known() => new(this, new RareCells(_weights));

    /// <summary>Finds the rows of a stretch's subjects.</summary>
    public void Find(Subjects subjects, Span<ulong> cells) => _weights.Find(subjects.Keys, cells);

    /// <summary>Writes the scores of the labels of a character, which begin with those of its word.</summary>
    public void Of(Reading reading, KnownSums known, ReadOnlySpan<ulong> cells, int at, ReadOnlySpan<short> word, Span<short> scores)
    {
        Span<int> rows = stackalloc int[Templates.MaxFeatures];
        var heard = new FeatureRows(known, cells, rows);
        Templates.CollectHeard(reading, at, ref heard, out var quiet);
        var classes = (((quiet.Unlisted * Tags) + quiet.Tag) * Quiet.Places) + quiet.Place;
        AddUp(word, _sets.AsSpan(quiet.Sets * Labels.Stride), _classes.AsSpan(classes * Labels.Stride), heard, known.Sums, scores);
    }

    /// <summary>Writes what a part of a stretch is about says of the labels of all its characters.</summary>
    public void OfThemes(Reading reading, KnownSums known, int part, Span<short> scores)
    {
        Span<int> rows = stackalloc int[Templates.MaxFeatures];
        var found = new FeatureRows(known, [], rows);
        Templates.CollectThemes(reading.Themes, part, ref found);
        AddUp(Nothing, Nothing, Nothing, found, known.Sums, scores);
    }

    /// <summary>Writes what a word says of the labels of all its characters, which begin with those of its part of the stretch; the index is that in <see cref="Reading.Words"/>.</summary>
    public void OfWord(Reading reading, KnownSums known, ReadOnlySpan<ulong> cells, int index, ReadOnlySpan<short> part, Span<short> scores)
    {
        Span<int> rows = stackalloc int[Templates.MaxFeatures];
        var found = new FeatureRows(known, cells, rows);
        Templates.CollectWord(reading, index, ref found);
        var (last, next) = (reading.Words[index - 1].Tag, reading.Words[index + 1].Tag);
        AddUp(_last.AsSpan(last * Labels.Stride), _next.AsSpan(next * Labels.Stride), part, found, known.Sums, scores);
    }

    /// <summary>Writes the sum of the rows of features.</summary>
    public void Sum(FeatureRows found, Span<short> sum) => AddUp(Nothing, Nothing, Nothing, found, [], sum);

    private void Row(short[] table, int row, FeatureRows found) => Sum(found, table.AsSpan(row * Labels.Stride, Labels.Stride));

    /// <summary>Sums three rows of scores, the rows of features, and the sums that are known of features.</summary>
    private void AddUp(ReadOnlySpan<short> a, ReadOnlySpan<short> b, ReadOnlySpan<short> c, in FeatureRows found, ReadOnlySpan<short> known, Span<short> sum)
    {
        var size = Vector256<short>.Count;
        var first = Vector256.Create(a) + Vector256.Create(b) + Vector256.Create(c);
        var second = Vector256.Create(a[size..]) + Vector256.Create(b[size..]) + Vector256.Create(c[size..]);
        var third = Vector256.Create(a[(2 * size)..]) + Vector256.Create(b[(2 * size)..]) + Vector256.Create(c[(2 * size)..]);
        ref var weights = ref MemoryMarshal.GetReference(_weights.Rows);
        ref var numbers = ref MemoryMarshal.GetReference(_weights.Numbers);
        foreach (var row in found.Found)
        {
            var at = (nuint)Unsafe.Add(ref numbers, row) * SharedRows.Stride;
            first += Widened(ref weights, at);
            second += Widened(ref weights, at + (nuint)size);
            third += Widened(ref weights, at + (2 * (nuint)size));
        }

        foreach (var number in found.Sums)
        {
            var row = known.Slice(number * Labels.Stride, Labels.Stride);
            first += Vector256.Create(row);
            second += Vector256.Create(row[size..]);
            third += Vector256.Create(row[(2 * size)..]);
        }

        first.CopyTo(sum);
        second.CopyTo(sum[size..]);
        third.CopyTo(sum[(2 * size)..]);
    }

    private static Vector256<short> Widened(ref sbyte weights, nuint at)
    {
        var bytes = Vector128.LoadUnsafe(ref weights, at);
        return Avx2.IsSupported ? Avx2.ConvertToVector256Int16(bytes) : Vector256.Create(Vector128.WidenLower(bytes), Vector128.WidenUpper(bytes));
    }
}
