using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Recognition.Features;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>
/// The best labels of a stretch by Viterbi's algorithm in integers within a beam, and how far behind the best other reading is. Of equal ways the
/// one with the smaller label wins.
/// </summary>
internal sealed class Decoder(Emissions emissions, Steps steps, IReadOnlyList<RecognisedType> types)
{
    private readonly Lattice _lattice = new();
    private readonly List<int> _path = [];
    private readonly short[] _ofWord = new short[Labels.Stride];
    private readonly short[] _scores = new short[Labels.Stride];
    private readonly int[] _onward = new int[Labels.Stride];

    /// <summary>Adds the names of the stretch, which starts at the given place of the text.</summary>
    public void Decode(Reading reading, int offset, List<RecognisedName> names)
    {
        _lattice.Resize(reading.Length);
        for (var at = 0; at < reading.Length; at++)
        {
            if (at == 0 || reading.WordAt[at] != reading.WordAt[at - 1])
            {
                emissions.OfWord(reading, reading.WordAt[at], _ofWord);
            }

            emissions.Of(reading, at, _ofWord, _scores);
            Step(at, at == reading.Length - 1);
        }

        if (Trace(reading.Length))
        {
            Backward(reading.Length);
            Collect(offset, names);
        }
    }

    private void Step(int at, bool last)
    {
        var to = _lattice.To(at);
        to.Fill(Steps.Never);
        if (at == 0)
        {
            Rows.Follow(Labels.Start, 0, steps.Behind(Labels.Start), to, _lattice.Back(0));
        }
        else
        {
            var before = _lattice.To(at - 1);
            foreach (var label in _lattice.Followed(at - 1))
            {
                Rows.Follow(label, before[label], steps.Behind(label), to, _lattice.Back(at));
            }
        }

        Rows.Add(_scores, to, _lattice.Emissions(at));
        if (last)
        {
            CloseNames(to);
        }

        _lattice.Keep(at);
    }

    private static void CloseNames(Span<int> to)
    {
        for (var label = 0; label < Labels.Count; label++)
        {
            to[label] = Labels.IsOpen(label) ? Steps.Never : to[label];
        }
    }

    /// <summary>Finds the best way; whether it holds a name.</summary>
    private bool Trace(int length)
    {
        _path.Clear();
        if (length == 0)
        {
            return false;
        }

        var label = Best(_lattice.To(length - 1), _lattice.Followed(length - 1));
        var names = false;
        for (var at = length - 1; at >= 0; at--)
        {
            _path.Add(label);
            names |= label != Labels.Outside;
            label = _lattice.Back(at)[label];
        }

        _path.Reverse();
        return names;
    }

    private static int Best(ReadOnlySpan<int> scores, ReadOnlySpan<byte> labels)
    {
        var best = labels[0];
        foreach (var label in labels)
        {
            best = scores[label] > scores[best] ? label : best;
        }

        return best;
    }

    private void Backward(int length)
    {
        _lattice.From(length - 1).Clear();
        for (var at = length - 2; at >= 0; at--)
        {
            var (from, next) = (at, at + 1);
            Array.Fill(_onward, Steps.Never);
            foreach (var label in _lattice.Followed(next))
            {
                _onward[label] = _lattice.Emissions(next)[label] + _lattice.From(next)[label];
            }

            foreach (var label in _lattice.Followed(from))
            {
                _lattice.From(from)[label] = Math.Max(Steps.Never, Rows.MaxOfSum(steps.Behind(label), _onward));
            }
        }
    }

    private void Collect(int offset, List<RecognisedName> names)
    {
        var start = 0;
        for (var at = 0; at < _path.Count; at++)
        {
            var label = _path[at];
            start = Labels.Continues(label) ? start : at;
            if (label != Labels.Outside && !Labels.IsOpen(label))
            {
                names.Add(new RecognisedName(new Span(offset + start, offset + at + 1), types[Labels.TypeOf(label)], Margin(start, at)));
            }
        }
    }

    private int Margin(int first, int last)
    {
        var margin = Beam.Width;
        for (var at = first; at <= last; at++)
        {
            var to = _lattice.To(at);
            var from = _lattice.From(at);
            var chosen = to[_path[at]] + from[_path[at]];
            foreach (var label in _lattice.Followed(at))
            {
                if (label != _path[at])
                {
                    margin = Math.Min(margin, chosen - to[label] - from[label]);
                }
            }
        }

        return margin;
    }
}
