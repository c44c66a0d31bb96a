namespace KnowledgeGraph.Resolution.Reprints;

/// <summary>
/// Finds the pairs of sketches that resemble each other, without comparing all with all. Of sketches that share at least
/// seven tenths, few of the smallest hashes can differ, so that already their first 64 hashes must have many in common;
/// only such pairs are compared in full. The prefix filter of set similarity joins (Chaudhuri, Ganti and Kaushik, "A
/// Primitive Operator for Similarity Joins in Data Cleaning", 2006), for which a passage that many articles share is not enough.
/// </summary>
internal sealed class SketchJoin
{
    /// <summary>Two bodies that share at least this part are one text.</summary>
    public const double SameText = 0.7;

    /// <summary>How many of a sketch's hashes are compared at first.</summary>
    internal const int Prefix = 64;

    private const int Tenths = 3;

    private readonly Dictionary<ulong, List<int>> _places = [];
    private readonly List<BodySketch> _sketches = [];
    private int[] _common = [];

    /// <summary>The sketches given before that resemble this one; it is then among them.</summary>
    /// <returns>Their places, from 0, ascending.</returns>
    public IReadOnlyList<int> Add(BodySketch sketch)
    {
        var found = Find(sketch);
        foreach (var hash in sketch.Hashes.Take(sketch.IsEmpty ? 0 : Prefix))
        {
            if (!_places.TryGetValue(hash, out var places))
            {
                _places.Add(hash, places = []);
            }

            places.Add(_sketches.Count);
        }

        _sketches.Add(sketch);
        if (_common.Length < _sketches.Count)
        {
            Array.Resize(ref _common, _sketches.Count * 2);
        }

        return found;
    }

    /// <summary>Tells which sketches cannot resemble any of those given before.</summary>
    public SketchSieve Sieve() => new(_places.Keys);

    /// <summary>The sketches given before that resemble this one.</summary>
    public IReadOnlyList<int> Find(BodySketch sketch)
    {
        if (sketch.IsEmpty)
        {
            return [];
        }

        var met = new List<int>();
        foreach (var hash in sketch.Hashes.Take(Prefix))
        {
            foreach (var place in _places.GetValueOrDefault(hash) ?? [])
            {
                if (_common[place]++ == 0)
                {
                    met.Add(place);
                }
            }
        }

        var found = met.Where(place => _common[place] >= Needed(Math.Max(sketch.Hashes.Count, _sketches[place].Hashes.Count)) && sketch.Resemblance(_sketches[place]) >= SameText).Order().ToArray();
        met.ForEach(place => _common[place] = 0);
        return found;
    }

    /// <summary>How many of its first hashes a sketch shares at least with one that resembles it, if none of the two has more hashes.</summary>
    internal static int Needed(int hashes) => Math.Min(Least(hashes), Least(BodySketch.Size));

    // Of a union of n hashes at most 3n/10 may stand in one sketch only; the first 64 of the union lie in the first 64 of each.

    private static int Least(int union) => Math.Max(1, Math.Min(Prefix, union) - (Tenths * union / 10));
}
