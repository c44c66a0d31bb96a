using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Text.Names;

/// <summary>
/// Finds all known surfaces in one pass. The surfaces lie sorted; the first two units of a position lead to a range of them,
/// which each further unit narrows. That is ready in milliseconds where an automaton's failure links would have to be built,
/// and names are short, so that a position costs a handful of comparisons.
/// </summary>
public sealed class Gazetteer
{
    private readonly string[] _keys;
    private readonly IReadOnlyList<GazetteerSense>[] _senses;
    private readonly Dictionary<int, (int From, int To)> _ranges = [];

    private Gazetteer(SortedDictionary<string, List<GazetteerSense>> surfaces)
    {
        _keys = [.. surfaces.Keys];
        _senses = [.. surfaces.Values];
        for (var i = 0; i < _keys.Length;)
        {
            var first = Prefix(_keys[i], 0);
            var end = i + 1;
            while (end < _keys.Length && Prefix(_keys[end], 0) == first)
            {
                end++;
            }

            _ranges.Add(first, (i, end));
            i = end;
        }
    }

    /// <summary>The gazetteer of a lexicon.</summary>
    /// <param name="lexicon">The names.</param>
    /// <param name="fold">How texts are folded before they are compared.</param>
    /// <param name="notNames">Ordinary words that contain a name by chance (小米粒): found as hits without senses.</param>
    public static Gazetteer Of(Lexicon lexicon, Func<string, string> fold, IEnumerable<string>? notNames = null)
    {
        var surfaces = new SortedDictionary<string, List<GazetteerSense>>(StringComparer.Ordinal);
        foreach (var row in lexicon.Rows)
        {
            foreach (var surface in row.Surfaces)
            {
                Add(surfaces, MatchKey.Of(fold(surface.Text)), new GazetteerSense(row, surface.Contextual));
            }
        }

        foreach (var word in notNames ?? [])
        {
            surfaces.TryAdd(MatchKey.Of(fold(word)), []);
        }

        return new Gazetteer(surfaces);
    }

    /// <summary>All surfaces of the text that cut no word, by start, the longer first. They may lie in one another and overlap.</summary>
    public IReadOnlyList<GazetteerHit> Find(MatchKey text)
    {
        var hits = new List<GazetteerHit>();
        var value = text.Value;
        for (var i = 0; i + 1 < value.Length; i++)
        {
            if (_ranges.TryGetValue(Prefix(value, i), out var range))
            {
                Collect(text, i, range, hits);
            }
        }

        return hits;
    }

    private void Collect(MatchKey text, int start, (int From, int To) range, List<GazetteerHit> hits)
    {
        var first = hits.Count;
        var (from, to) = range;
        for (var depth = 2; from < to; depth++)
        {
            if (_keys[from].Length == depth)
            {
                if (Stands(text, start, depth) is { } span)
                {
                    hits.Insert(first, new GazetteerHit(span, _senses[from]));
                }

                from++;
            }

            if (start + depth >= text.Value.Length)
            {
                return;
            }

            (from, to) = Narrow(from, to, depth, text.Value[start + depth]);
        }
    }

    private (int From, int To) Narrow(int from, int to, int depth, char unit)
    {
        int low = from, high = to;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_keys[middle][depth] < unit)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var end = low;
        high = to;
        while (end < high)
        {
            var middle = (end + high) / 2;
            if (_keys[middle][depth] <= unit)
            {
                end = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return (low, end);
    }

    private static Span? Stands(MatchKey text, int start, int length)
    {
        var span = text.ToFolded(start, length);
        return WordBoundary.Before(text.Folded, span.Start) && WordBoundary.After(text.Folded, span.End)
            ? Quotes.Balance(text.Folded, span)
            : null;
    }

    private static int Prefix(string text, int at) => (text[at] << 16) | (at + 1 < text.Length ? text[at + 1] : 0);

    private static void Add(SortedDictionary<string, List<GazetteerSense>> surfaces, string key, GazetteerSense sense)
    {
        if (key.Length < 2)
        {
            return;
        }

        if (!surfaces.TryGetValue(key, out var senses))
        {
            surfaces.Add(key, senses = []);
        }

        if (!senses.Exists(known => known.Row.Id == sense.Row.Id))
        {
            senses.Insert(sense.Contextual ? senses.Count : senses.FindLastIndex(known => !known.Contextual) + 1, sense);
        }
    }
}
