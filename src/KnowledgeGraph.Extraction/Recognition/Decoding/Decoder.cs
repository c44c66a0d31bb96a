using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Recognition.Features;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>
/// The best labels of a stretch by Viterbi's algorithm in integers within a beam, and how far behind the best other reading is. Of equal ways the
/// one with the smaller label wins.
/// </summary>
internal sealed class Decoder(RecogniserModel model)
{
    private static readonly int[] Firsts = [.. Enumerable.Range(0, Labels.Count).Where(l => !Labels.Continues(l))];

    private readonly Emissions _emissions = new(model.Weights);
    private readonly Lattice _lattice = new();
    private readonly List<byte> _path = [];

    /// <summary>Adds the names of the stretch, which starts at the given place of the text.</summary>
    public void Decode(Reading reading, int offset, List<RecognisedName> names)
    {
        _lattice.Resize(reading.Length);
        for (var at = 0; at < reading.Length; at++)
        {
            Step(at, _emissions.Of(reading, at));
            _lattice.Keep(at, at == reading.Length - 1);
        }

        if (Trace(reading.Length))
        {
            Backward(reading.Length);
            Collect(offset, names);
        }
    }

    private void Step(int at, ReadOnlySpan<short> emissions)
    {
        var to = _lattice.To(at);
        var own = _lattice.Emissions(at);
        to.Fill(Lattice.Never);
        if (at == 0)
        {
            Follow(Labels.Start, 0, to, _lattice.Back(0));
        }
        else
        {
            foreach (var before in _lattice.Followed(at - 1))
            {
                Follow(before, _lattice.To(at - 1)[before], to, _lattice.Back(at));
            }
        }

        for (var label = 0; label < Labels.Count; label++)
        {
            own[label] = emissions[label];
            to[label] += emissions[label];
        }
    }

    private void Follow(int before, int score, Span<int> to, Span<byte> back)
    {
        foreach (var label in Next(before))
        {
            var reached = score + model.Transitions[(before * Labels.Stride) + label];
            if (reached > to[label])
            {
                to[label] = reached;
                back[label] = (byte)before;
            }
        }
    }

    private static ReadOnlySpan<int> Next(int before) => Labels.IsOpen(before) ? Continuations.Of(before) : Firsts;

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

    private static byte Best(ReadOnlySpan<int> scores, ReadOnlySpan<byte> labels)
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
            var from = _lattice.From(at);
            var next = _lattice.From(at + 1);
            var emissions = _lattice.Emissions(at + 1);
            foreach (var before in _lattice.Followed(at))
            {
                from[before] = Lattice.Never;
                foreach (var label in _lattice.Followed(at + 1))
                {
                    if (Labels.MayFollow(before, label))
                    {
                        from[before] = Math.Max(from[before], model.Transitions[(before * Labels.Stride) + label] + emissions[label] + next[label]);
                    }
                }
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
                names.Add(new RecognisedName(new Span(offset + start, offset + at + 1), (RecognisedType)Labels.TypeOf(label), Margin(start, at)));
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
