using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>
/// The labels still followed at every character, with what the best ways to and from them score, each less than or equal to that of the character's best.
/// Used again for the next stretch.
/// </summary>
internal sealed class Lattice
{
    private short[] _to = [];
    private short[] _from = [];
    private short[] _emissions = [];
    private short[] _back = [];
    private LabelSet[] _followed = [];

    /// <summary>Scores of the best ways that end in each label of a character, against the best of all.</summary>
    public Span<short> To(int at) => _to.AsSpan(at * Labels.Stride, Labels.Stride);

    /// <summary>Scores of the best ways from each label of a character to the end, or to where only one label is followed, against the best of all.</summary>
    public Span<short> From(int at) => _from.AsSpan(at * Labels.Stride, Labels.Stride);

    /// <summary>What the character's features say of each label.</summary>
    public Span<short> Emissions(int at) => _emissions.AsSpan(at * Labels.Stride, Labels.Stride);

    /// <summary>The label before, on the best way to each label.</summary>
    public Span<short> Back(int at) => _back.AsSpan(at * Labels.Stride, Labels.Stride);

    /// <summary>The labels that are followed at a character: those close enough to the best.</summary>
    public ref LabelSet Followed(int at) => ref _followed[at];

    /// <summary>Makes room for a stretch.</summary>
    public void Resize(int length)
    {
        if (_followed.Length >= length)
        {
            return;
        }

        _followed = new LabelSet[length];
        var cells = length * Labels.Stride;
        (_to, _from, _emissions, _back) = (new short[cells], new short[cells], new short[cells], new short[cells]);
    }
}
