using System.Numerics;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>The expected labels of a sentence under the present weights: the forward-backward algorithm with every character's sum scaled to one.</summary>
/// <param name="labels">How many labels there are.</param>
internal sealed class Chain(int labels)
{
    private const float Negligible = 1e-12f;
    private readonly float[] _steps = new float[(Labels.Count + 1) * Labels.Stride];
    private readonly float[] _stepsBack = new float[Labels.Count * Labels.Stride];
    private readonly float[] _reach = new float[Labels.Stride];
    private float[] _forward = [];
    private float[] _backward = [];
    private float[] _scales = [];

    /// <summary>Takes in the weights of transitions; forbidden ones stay impossible.</summary>
    public void SetTransitions(float[] transitions)
    {
        for (var before = 0; before <= Labels.Count; before++)
        {
            for (var label = 0; label < labels; label++)
            {
                var cell = (before * Labels.Stride) + label;
                var step = Labels.MayFollow(before, label) ? (float)PortableMath.Exp(transitions[cell]) : 0;
                _steps[cell] = step;
                if (before < Labels.Count)
                {
                    _stepsBack[(label * Labels.Stride) + before] = step;
                }
            }
        }
    }

    /// <summary>
    /// Takes the scores of labels (length × <see cref="Labels.Stride"/>), leaves in their place the negative probabilities of labels, and
    /// subtracts the expected transitions from their gradient.
    /// </summary>
    public void Expect(Span<float> scores, int length, float[] transitionGradient)
    {
        Resize(length);
        Exponentiate(scores, length);
        Forward(scores, length);
        Backward(scores, length, transitionGradient);
        for (var label = 0; label < labels; label++)
        {
            transitionGradient[(Labels.Start * Labels.Stride) + label] -= _forward[label] * _backward[label];
        }

        for (var i = 0; i < length * Labels.Stride; i++)
        {
            scores[i] = -_forward[i] * _backward[i];
        }
    }

    private void Exponentiate(Span<float> scores, int length)
    {
        for (var at = 0; at < length; at++)
        {
            var row = scores.Slice(at * Labels.Stride, Labels.Stride);
            var most = row[0];
            foreach (var score in row[..labels])
            {
                most = Math.Max(most, score);
            }

            for (var label = 0; label < labels; label++)
            {
                row[label] = (float)PortableMath.Exp(row[label] - most);
            }

            row[labels..].Clear();
        }
    }

    private void Forward(ReadOnlySpan<float> scores, int length)
    {
        for (var at = 0; at < length; at++)
        {
            var row = _forward.AsSpan(at * Labels.Stride, Labels.Stride);
            row.Clear();
            if (at == 0)
            {
                AddScaled(row, 1, _steps, Labels.Start);
            }
            else
            {
                Spread(_forward.AsSpan((at - 1) * Labels.Stride, Labels.Stride), row, _steps);
            }

            var sum = 0f;
            for (var label = 0; label < labels; label++)
            {
                row[label] *= scores[(at * Labels.Stride) + label];
                sum += row[label];
            }

            _scales[at] = 1 / sum;
            Scale(row, _scales[at]);
        }
    }

    private void Backward(ReadOnlySpan<float> scores, int length, float[] transitionGradient)
    {
        _backward.AsSpan((length - 1) * Labels.Stride, Labels.Stride).Fill(1);
        for (var at = length - 2; at >= 0; at--)
        {
            var next = (at + 1) * Labels.Stride;
            for (var label = 0; label < Labels.Stride; label++)
            {
                _reach[label] = _backward[next + label] * scores[next + label] * _scales[at + 1];
            }

            var row = _backward.AsSpan(at * Labels.Stride, Labels.Stride);
            row.Clear();
            Spread(_reach, row, _stepsBack);
            SubtractTransitions(at, transitionGradient);
        }
    }

    private void SubtractTransitions(int at, float[] gradient)
    {
        for (var before = 0; before < labels; before++)
        {
            var share = _forward[(at * Labels.Stride) + before];
            if (share < Negligible)
            {
                continue;
            }

            var row = before * Labels.Stride;
            for (var i = 0; i < Labels.Stride; i += Vector<float>.Count)
            {
                var expected = new Vector<float>(share) * new Vector<float>(_steps, row + i) * new Vector<float>(_reach, i);
                (new Vector<float>(gradient, row + i) - expected).CopyTo(gradient, row + i);
            }
        }
    }

    private void Spread(ReadOnlySpan<float> from, Span<float> to, float[] steps)
    {
        for (var label = 0; label < labels; label++)
        {
            if (from[label] >= Negligible)
            {
                AddScaled(to, from[label], steps, label);
            }
        }
    }

    private static void AddScaled(Span<float> to, float share, float[] steps, int row)
    {
        for (var i = 0; i < Labels.Stride; i += Vector<float>.Count)
        {
            (new Vector<float>(to[i..]) + (new Vector<float>(share) * new Vector<float>(steps, (row * Labels.Stride) + i))).CopyTo(to[i..]);
        }
    }

    private static void Scale(Span<float> row, float by)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] *= by;
        }
    }

    private void Resize(int length)
    {
        if (_scales.Length < length)
        {
            _scales = new float[length];
            _forward = new float[length * Labels.Stride];
            _backward = new float[length * Labels.Stride];
        }
    }
}
