using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>
/// How likely each name is, all readings within the beam added up (the forward-backward algorithm). Where a single label outside of names is followed,
/// what lies before and behind has nothing to do with each other, so each part between such characters is reckoned for itself.
/// </summary>
internal sealed class Chances(Lattice lattice, Steps steps)
{
    private int[] _before = [];
    private int[] _behind = [];
    private int _all;

    /// <summary>Adds the names in the part between two characters, both included, whose chance is above the least, in the order of their starts.</summary>
    public void Collect(int first, int last, bool ends, int least, List<Candidate> names)
    {
        Resize(last + 1);
        Forward(first, last);
        Backward(first, last, ends);
        _all = Likelihood.None;
        foreach (var label in lattice.Followed(last))
        {
            _all = Likelihood.Sum(_all, Before(last)[label] + Behind(last)[label]);
        }

        for (var at = first; at <= last; at++)
        {
            foreach (var label in lattice.Followed(at))
            {
                if (label != Labels.Outside && !Labels.Continues(label) && Share(Before(at)[label], at, label) > least)
                {
                    CollectFrom(at, last, label, least, names);
                }
            }
        }
    }

    private void CollectFrom(int start, int last, int label, int least, List<Candidate> names)
    {
        var type = Labels.TypeOf(label);
        var way = Before(start)[label];
        if (!Labels.IsOpen(label))
        {
            names.Add(new Candidate(start, start + 1, type, Share(way, start, label)));
            return;
        }

        var middle = Labels.MiddleOf(label);
        for (var at = start + 1; at <= last && Share(way, at - 1, label) > least; at++)
        {
            if (lattice.Followed(at).Has(middle + 1) && Share(way + Step(label, at, middle + 1), at, middle + 1) is var share && share > least)
            {
                names.Add(new Candidate(start, at + 1, type, share));
            }

            if (!lattice.Followed(at).Has(middle))
            {
                return;
            }

            way += Step(label, at, middle);
            label = middle;
        }
    }

    private void Forward(int first, int last)
    {
        var none = first == 0 ? Labels.Start : Labels.Outside;
        foreach (var label in lattice.Followed(first))
        {
            Before(first)[label] = Step(none, first, label);
        }

        for (var at = first + 1; at <= last; at++)
        {
            var from = Before(at - 1);
            var to = Before(at);
            var emissions = lattice.Emissions(at);
            foreach (var label in lattice.Followed(at))
            {
                var sum = Likelihood.None;
                foreach (var before in lattice.Followed(at - 1).And(Labels.Before(label)))
                {
                    sum = Likelihood.Sum(sum, from[before] + (Likelihood.Fineness * steps.Behind(before)[label]));
                }

                to[label] = sum + (Likelihood.Fineness * emissions[label]);
            }
        }
    }

    private void Backward(int first, int last, bool ends)
    {
        foreach (var label in lattice.Followed(last))
        {
            Behind(last)[label] = Labels.IsOpen(label) ? Likelihood.None : ends ? 0 : Likelihood.Fineness * steps.Behind(label)[Labels.Outside];
        }

        Span<int> onward = stackalloc int[Labels.Stride];
        for (var at = last - 1; at >= first; at--)
        {
            var from = Behind(at + 1);
            var to = Behind(at);
            var emissions = lattice.Emissions(at + 1);
            foreach (var next in lattice.Followed(at + 1))
            {
                onward[next] = from[next] + (Likelihood.Fineness * emissions[next]);
            }

            foreach (var label in lattice.Followed(at))
            {
                var row = steps.Behind(label);
                var sum = Likelihood.None;
                foreach (var next in lattice.Followed(at + 1).And(Labels.Behind(label)))
                {
                    sum = Likelihood.Sum(sum, onward[next] + (Likelihood.Fineness * row[next]));
                }

                to[label] = sum;
            }
        }
    }

    private int Step(int before, int at, int label) => Likelihood.Fineness * (steps.Behind(before)[label] + lattice.Emissions(at)[label]);

    private int Share(int way, int at, int label) => Likelihood.ShareOf(way + Behind(at)[label] - _all);

    private Span<int> Before(int at) => _before.AsSpan(at * Labels.Stride, Labels.Stride);

    private Span<int> Behind(int at) => _behind.AsSpan(at * Labels.Stride, Labels.Stride);

    private void Resize(int length)
    {
        if (_before.Length < length * Labels.Stride)
        {
            (_before, _behind) = (new int[2 * length * Labels.Stride], new int[2 * length * Labels.Stride]);
        }
    }
}
