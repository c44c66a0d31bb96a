using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Recognition.Features;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>
/// The best labels of a stretch by Viterbi's algorithm in integers within a beam, and how far behind the best other reading is. Of equal ways the
/// one with the smaller label wins. A weighing decoder takes the names that are likely enough each, all readings added up, rather than those of the best.
/// </summary>
internal sealed class Decoder(Emissions emissions, Steps steps, IReadOnlyList<RecognisedType> types, bool weighs)
{
    // At the end no name may be open.
    private static readonly short[] Shut = [.. Enumerable.Range(0, Labels.Stride).Select(label => Labels.IsOpen(label) ? Steps.Never : short.MaxValue)];

    private readonly KnownSums _known = emissions.Known();
    private readonly Lattice _lattice = new();
    private readonly Choice _choice = new();
    private Chances? _chances;
    private readonly List<Candidate> _candidates = [];
    private readonly List<int> _path = [];
    private readonly short[] _ofPart = new short[Labels.Stride];
    private readonly short[] _ofWord = new short[Labels.Stride];
    private readonly short[] _onward = new short[Labels.Stride];
    private ulong[] _cells = [];

    /// <summary>Adds the names of the stretch, which starts at the given place of the text.</summary>
    public void Decode(Reading reading, int offset, List<RecognisedName> names)
    {
        _lattice.Resize(reading.Length);
        var count = reading.Subjects.Keys.Length;
        _cells = _cells.Length >= count ? _cells : new ulong[2 * count];
        var cells = _cells.AsSpan(0, count);
        emissions.Find(reading.Subjects, cells);
        var part = -1;
        for (var at = 0; at < reading.Length; at++)
        {
            if (at == 0 || reading.WordAt[at] != reading.WordAt[at - 1])
            {
                if (reading.Themes.PartAt(at) is var next && next != part)
                {
                    part = next;
                    emissions.OfThemes(reading, _known, part, _ofPart);
                }

                emissions.OfWord(reading, _known, cells, reading.WordAt[at] + 2, _ofPart, _ofWord);
            }

            emissions.Of(reading, _known, cells, at, _ofWord, _lattice.Emissions(at));
            Step(at, at == reading.Length - 1);
        }

        var anything = Trace(reading.Length);
        if (weighs)
        {
            Weigh(offset, names);
        }
        else if (anything)
        {
            Collect(offset, names);
        }
    }

    private void Step(int at, bool last)
    {
        var (to, back) = (Rows.Of(Steps.Never), default(Rows));
        if (at == 0)
        {
            to = Rows.Read(steps.Behind(Labels.Start));
        }
        else
        {
            var before = _lattice.To(at - 1);
            foreach (var label in _lattice.Followed(at - 1))
            {
                var reached = Rows.Read(steps.Behind(label)) + Rows.Of(before[label]);
                var better = Rows.Greater(reached, to);
                to = Rows.Choose(better, reached, to);
                back = Rows.Choose(better, Rows.Of((short)label), back);
            }
        }

        to = Reached(to, _lattice.Emissions(at));
        Keep(at, last ? Rows.Min(to, Rows.Read(Shut)) : to, back);
    }

    private static Rows Reached(Rows ways, ReadOnlySpan<short> emissions) => Rows.Choose(Rows.Greater(ways, Rows.Of(Steps.Never / 2)), ways + Rows.Read(emissions), Rows.Of(Steps.Never));

    private void Keep(int at, Rows to, Rows back)
    {
        var most = to.Max();
        _lattice.Followed(at) = Rows.Greater(to, Rows.Of((short)(most - Beam.Width - 1))).Set();
        (to - Rows.Of(most)).Write(_lattice.To(at));
        back.Write(_lattice.Back(at));
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

    private static int Best(ReadOnlySpan<short> scores, LabelSet labels)
    {
        var best = labels.First;
        foreach (var label in labels)
        {
            best = scores[label] > scores[best] ? label : best;
        }

        return best;
    }

    // Where one label alone is followed, all ways share what comes behind it, and differences are all that margins ask for.
    private void Backward(int first, int last)
    {
        var at = last;
        while (at < _path.Count - 1 && !_lattice.Followed(at).IsSingle)
        {
            at++;
        }

        Rows.Of(Steps.Never).Write(_lattice.From(at));
        foreach (var label in _lattice.Followed(at))
        {
            _lattice.From(at)[label] = 0;
        }

        while (--at >= first)
        {
            StepBack(at);
        }
    }

    private void StepBack(int at)
    {
        var from = _lattice.From(at);
        var next = Reached(Rows.Read(_lattice.From(at + 1)), _lattice.Emissions(at + 1));
        Rows.Max(next - Rows.Of(next.Max()), Rows.Of(Steps.Never)).Write(_onward);
        Rows.Of(Steps.Never).Write(from);
        var best = short.MinValue;
        foreach (var label in _lattice.Followed(at))
        {
            from[label] = Onward(label);
            best = Math.Max(best, from[label]);
        }

        Rows.Max(Rows.Read(from) - Rows.Of(best), Rows.Of(Steps.Never)).Write(from);
    }

    private short Onward(int label)
    {
        var behind = steps.Behind(label);
        if (!Labels.IsOpen(label))
        {
            return (Rows.Read(behind) + Rows.Read(_onward)).Max();
        }

        var middle = Labels.MiddleOf(label);
        return (short)Math.Max(behind[middle] + _onward[middle], behind[middle + 1] + _onward[middle + 1]);
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

    private void Weigh(int offset, List<RecognisedName> names)
    {
        var length = _path.Count;
        for (var first = 0; first < length; first++)
        {
            if (_lattice.Followed(first).IsOnly(Labels.Outside))
            {
                continue;
            }

            var last = first;
            while (last + 1 < length && !_lattice.Followed(last + 1).IsOnly(Labels.Outside))
            {
                last++;
            }

            _candidates.Clear();
            (_chances ??= new Chances(_lattice, steps)).Collect(first, last, last == length - 1, Choice.Price, _candidates);
            foreach (var name in _choice.Of(_candidates, first, last))
            {
                var margin = IsBest(name) ? Margin(name.Start, name.End - 1) : 0;
                names.Add(new RecognisedName(new Span(offset + name.Start, offset + name.End), types[name.Type], margin));
            }

            first = last;
        }
    }

    // Whether the best reading holds the name, too: one that it contradicts has no margin.
    private bool IsBest(Candidate name)
    {
        for (var at = name.Start; at < name.End; at++)
        {
            if (_path[at] != Labels.Of(name.Type, at, name.Start, name.End))
            {
                return false;
            }
        }

        return true;
    }

    private int Margin(int first, int last)
    {
        Backward(first, last);
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
