using System.Numerics;

namespace KnowledgeGraph.Extraction.Words;

/// <summary>A set of characters, each where its hash says or behind it: whether one is in it takes one look.</summary>
internal sealed class CharacterSet
{
    private const uint Golden = 0x9E3779B1;
    private const int PlacesACharacter = 4;
    private readonly char[] _characters;
    private readonly int _shift;

    /// <param name="characters">The characters, none of them <c>\0</c>, which marks a free place.</param>
    public CharacterSet(IEnumerable<char> characters)
    {
        var all = characters.Distinct().ToList();
        var bits = BitOperations.Log2((uint)all.Count + 1) + BitOperations.Log2(PlacesACharacter);
        (_characters, _shift) = (new char[1 << bits], 32 - bits);
        foreach (var unit in all)
        {
            _characters[PlaceOf(unit)] = unit;
        }
    }

    /// <summary>Whether it is in the set.</summary>
    public bool Holds(char unit) => unit != '\0' && _characters[PlaceOf(unit)] == unit;

    // Where the character stands or would stand.
    private int PlaceOf(char unit)
    {
        var at = (int)((unit * Golden) >> _shift);
        while (_characters[at] != '\0' && _characters[at] != unit)
        {
            at = (at + 1) & (_characters.Length - 1);
        }

        return at;
    }
}
