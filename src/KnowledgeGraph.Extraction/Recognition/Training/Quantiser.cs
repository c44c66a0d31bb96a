using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>Makes integers of learnt weights and leaves out features that would say nothing.</summary>
internal static class Quantiser
{
    /// <summary>The weights of features; each is scaled by the share of features that learning kept, for decoding keeps all.</summary>
    public static ModelWeights Features(ulong[] keys, Weights weights, TrainingOptions options)
    {
        var scale = ModelWeights.UnitsPerNat * (1 - options.Dropout);
        var rows = new SortedDictionary<ulong, sbyte[]>();
        for (var feature = 0; feature < keys.Length; feature++)
        {
            var row = Row(weights.Values.AsSpan(feature * Labels.Stride, Labels.Count), scale, out var most);
            if (most >= options.LeastWeight)
            {
                rows.Add(keys[feature], row);
            }
        }

        var shared = new SharedRows(rows.Count);
        foreach (var row in rows.Values)
        {
            shared.Add(row);
        }

        return new ModelWeights([.. rows.Keys], shared);
    }

    /// <summary>The weights of transitions, those to no name made less by the boldness.</summary>
    public static short[] Transitions(Weights weights, TrainingOptions options)
    {
        var integers = new short[weights.Values.Length];
        for (var i = 0; i < integers.Length; i++)
        {
            var less = i % Labels.Stride == Labels.Outside ? options.Boldness : 0;
            integers[i] = (short)Math.Round(Math.Clamp((weights.Values[i] * ModelWeights.UnitsPerNat) - less, short.MinValue, short.MaxValue));
        }

        return integers;
    }

    private static sbyte[] Row(ReadOnlySpan<float> weights, float scale, out int most)
    {
        var row = new sbyte[Labels.Stride];
        most = 0;
        for (var label = 0; label < weights.Length; label++)
        {
            row[label] = (sbyte)Math.Round(Math.Clamp(weights[label] * scale, -sbyte.MaxValue, sbyte.MaxValue));
            most = Math.Max(most, Math.Abs((int)row[label]));
        }

        return row;
    }
}
