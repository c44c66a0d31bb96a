namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>
/// Of names that may overlap those that are expected to be right most often, each name taken at a price: what maximises the expected F1 is not the likeliest
/// reading, but every name that is likelier than half of the F1 that is
/// reached (Lipton, Elkan and Naryanaswamy, 2014, "Optimal Thresholding of Classifiers to Maximize F1 Measure").
/// </summary>
internal sealed class Choice
{
    /// <summary>The price of a name: 0.35, counted on kept-back sentences; .30 and .40 give the same within .003.</summary>
    public const int Price = (int)(Likelihood.Whole * 0.35);

    private readonly List<Candidate> _chosen = [];
    private int[] _gains = [];
    private int[] _last = [];

    /// <summary>The names chosen of those between two characters, in order; valid until the next call.</summary>
    public IReadOnlyList<Candidate> Of(List<Candidate> names, int first, int last)
    {
        _chosen.Clear();
        Resize(last - first + 2);
        _gains[0] = 0;
        for (var end = first + 1; end <= last + 1; end++)
        {
            Weigh(names, first, end);
        }

        for (var end = last + 1; end > first;)
        {
            var choice = _last[end - first];
            if (choice >= 0)
            {
                _chosen.Add(names[choice]);
            }

            end = choice >= 0 ? names[choice].Start : end - 1;
        }

        _chosen.Reverse();
        return _chosen;
    }

    private void Weigh(List<Candidate> names, int first, int end)
    {
        (_gains[end - first], _last[end - first]) = (_gains[end - first - 1], -1);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].End == end && _gains[names[i].Start - first] + names[i].Share - Price is var gain && gain > _gains[end - first])
            {
                (_gains[end - first], _last[end - first]) = (gain, i);
            }
        }
    }

    private void Resize(int length)
    {
        if (_gains.Length < length)
        {
            (_gains, _last) = (new int[2 * length], new int[2 * length]);
        }
    }
}
