using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Text.Names;

/// <summary>Tells the surfaces that cannot stand in a text from those that may, by their first two units.</summary>
internal sealed class SurfaceSieve
{
    private readonly bool[] _firsts = new bool[char.MaxValue + 1];
    private readonly HashSet<int> _pairs = [];

    public SurfaceSieve(MatchKey text)
    {
        for (var i = 0; i + 1 < text.Value.Length; i++)
        {
            _firsts[text.Value[i]] = true;
            _pairs.Add((text.Value[i] << 16) | text.Value[i + 1]);
        }
    }

    /// <summary>Whether the surface, not yet folded, may stand in the text. What a unit becomes may hang on its neighbours: then it may.</summary>
    public bool MayStand(ReadOnlySpan<char> surface)
    {
        var first = CharacterTable.Dropped;
        foreach (var unit in surface)
        {
            var folded = CharacterTable.Instance[unit];
            if (folded is CharacterTable.Contextual or ' ')
            {
                return true;
            }

            if (folded == CharacterTable.Dropped || MatchKey.IsIgnored(folded))
            {
                continue;
            }

            if (first != CharacterTable.Dropped)
            {
                return _pairs.Contains((first << 16) | folded);
            }

            if (!_firsts[folded])
            {
                return false;
            }

            first = folded;
        }

        return false;
    }
}
