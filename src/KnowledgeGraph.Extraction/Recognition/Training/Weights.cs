using System.Numerics;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>Weights in the making, with AdaGrad's sums of squares (Duchi, Hazan and Singer, 2011), a row of <see cref="Labels.Stride"/> a feature.</summary>
internal sealed class Weights(int rows)
{
    private const float Tiny = 1e-6f;
    private readonly float[] _squares = new float[(long)rows * Labels.Stride];
    private readonly float[] _sums = new float[(long)rows * Labels.Stride];
    private int _summed;

    /// <summary>The weights.</summary>
    public float[] Values { get; } = new float[(long)rows * Labels.Stride];

    /// <summary>Adds a row to a sum.</summary>
    public void AddTo(Span<float> sum, int row)
    {
        var offset = row * Labels.Stride;
        for (var i = 0; i < Labels.Stride; i += Vector<float>.Count)
        {
            (new Vector<float>(sum[i..]) + new Vector<float>(Values, offset + i)).CopyTo(sum[i..]);
        }
    }

    /// <summary>Takes the present weights into the average.</summary>
    public void Sum()
    {
        _summed++;
        for (var i = 0; i < _sums.Length; i++)
        {
            _sums[i] += Values[i];
        }
    }

    /// <summary>Puts the average of what was summed in place of the last weights, which still carry the noise of the last steps (Polyak and Juditsky, 1992).</summary>
    public void Average()
    {
        for (var i = 0; i < _sums.Length && _summed > 0; i++)
        {
            Values[i] = _sums[i] / _summed;
        }
    }

    /// <summary>A step along the gradient of a row, less the penalty on its weights.</summary>
    public void Step(int row, ReadOnlySpan<float> gradient, float rate, float penalty)
    {
        var offset = row * Labels.Stride;
        for (var i = 0; i < Labels.Stride; i += Vector<float>.Count)
        {
            var weight = new Vector<float>(Values, offset + i);
            var slope = new Vector<float>(gradient[i..]) - (new Vector<float>(penalty) * weight);
            var squares = new Vector<float>(_squares, offset + i) + (slope * slope);
            squares.CopyTo(_squares, offset + i);
            (weight + (new Vector<float>(rate) * slope / (Vector.SquareRoot(squares) + new Vector<float>(Tiny)))).CopyTo(Values, offset + i);
        }
    }
}
