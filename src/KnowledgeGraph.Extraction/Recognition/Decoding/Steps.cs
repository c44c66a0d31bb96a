using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>The weights of a label behind another, row by row, with those that may not follow out of reach.</summary>
internal sealed class Steps
{
    /// <summary>A way that does not exist: so high that sums with weights still fit.</summary>
    public const short Never = -12000;

    private const short Most = 3000;
    private readonly short[] _weights = new short[(Labels.Count + 1) * Labels.Stride];

    /// <summary>Takes the transitions of a model of so many types; labels of others are never reached.</summary>
    public Steps(short[] transitions, int types)
    {
        Array.Fill(_weights, Never);
        for (var before = 0; before <= Labels.Count; before++)
        {
            for (var label = 0; label < Labels.CountOf(types); label++)
            {
                var cell = (before * Labels.Stride) + label;
                _weights[cell] = Labels.MayFollow(before, label) ? Math.Clamp(transitions[cell], (short)-Most, Most) : Never;
            }
        }
    }

    /// <summary>The weights of all labels behind one.</summary>
    public ReadOnlySpan<short> Behind(int before) => _weights.AsSpan(before * Labels.Stride, Labels.Stride);
}
