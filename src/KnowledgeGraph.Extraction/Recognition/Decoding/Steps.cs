using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>The weights of a label behind another, row by row, with those that may not follow out of reach.</summary>
internal sealed class Steps
{
    /// <summary>A way that does not exist: so low that no sum of weights makes up for it, and two of them still fit.</summary>
    public const int Never = int.MinValue / 4;

    private readonly int[] _weights = new int[(Labels.Count + 1) * Labels.Stride];

    /// <summary>Takes a model's transitions.</summary>
    public Steps(short[] transitions)
    {
        Array.Fill(_weights, Never);
        for (var before = 0; before <= Labels.Count; before++)
        {
            for (var label = 0; label < Labels.Count; label++)
            {
                var cell = (before * Labels.Stride) + label;
                _weights[cell] = Labels.MayFollow(before, label) ? transitions[cell] : Never;
            }
        }
    }

    /// <summary>The weights of all labels behind one.</summary>
    public ReadOnlySpan<int> Behind(int before) => _weights.AsSpan(before * Labels.Stride, Labels.Stride);
}
