using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>The labels still followed at every character, with what the best ways to and from them score. Used again for the next stretch.</summary>
internal sealed class Lattice
{
    /// <summary>A way that does not exist.</summary>
    public const int Never = int.MinValue / 4;

    private int[] _to = [];
    private int[] _from = [];
    private int[] _emissions = [];
    private byte[] _back = [];
    private byte[] _followed = [];
    private int[] _count = [];

    /// <summary>Scores of the best ways that end in each label of a character.</summary>
    public Span<int> To(int at) => _to.AsSpan(at * Labels.Stride, Labels.Stride);

    /// <summary>Scores of the best ways from each label of a character to the end.</summary>
    public Span<int> From(int at) => _from.AsSpan(at * Labels.Stride, Labels.Stride);

    /// <summary>What the character's features say of each label.</summary>
    public Span<int> Emissions(int at) => _emissions.AsSpan(at * Labels.Stride, Labels.Stride);

    /// <summary>The label before, on the best way to each label.</summary>
    public Span<byte> Back(int at) => _back.AsSpan(at * Labels.Stride, Labels.Stride);

    /// <summary>The labels that are followed at a character, in ascending order.</summary>
    public ReadOnlySpan<byte> Followed(int at) => _followed.AsSpan(at * Labels.Stride, _count[at]);

    /// <summary>Keeps the labels that are close enough to the best; at the end only those that close their name.</summary>
    public void Keep(int at, bool last)
    {
        var to = To(at);
        var best = Never;
        for (var label = 0; label < Labels.Count; label++)
        {
            best = Math.Max(best, last && Labels.IsOpen(label) ? Never : to[label]);
        }

        var kept = 0;
        for (var label = 0; label < Labels.Count; label++)
        {
            if (to[label] >= best - Beam.Width && !(last && Labels.IsOpen(label)))
            {
                _followed[(at * Labels.Stride) + kept++] = (byte)label;
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
        (_to, _from, _emissions, _back, _followed) = (new int[cells], new int[cells], new int[cells], new byte[cells], new byte[cells]);
    }
}
