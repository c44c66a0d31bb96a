using System.Numerics;

namespace KnowledgeGraph.Extraction.Words;

/// <summary>Words in chains by two of their characters, the longest of a chain first. Chains of different characters may be joined: who walks one compares.</summary>
internal sealed class WordChains
{
    /// <summary>The second character of a word that has one alone.</summary>
    public const char None = '\0';

    private const uint Golden = 0x9E3779B1;
    private const int FewestBits = 4;
    private readonly string[] _words;
    private readonly int[] _firsts;
    private readonly int[] _nexts;
    private readonly int _shift;

    /// <param name="words">The words, the shorter first.</param>
    /// <param name="characters">The two characters of a word by which it is looked up.</param>
    public WordChains(string[] words, Func<string, (char First, char Second)> characters)
    {
        var bits = Math.Max(FewestBits, BitOperations.Log2((uint)words.Length) + 1);
        (_words, _firsts, _nexts, _shift) = (words, new int[1 << bits], new int[words.Length], 32 - bits);
        for (var i = 0; i < words.Length; i++)
        {
            var (first, second) = characters(words[i]);
            ref var head = ref _firsts[Slot(first, second)];
            _nexts[i] = head;
            head = i + 1;
        }
    }

    /// <summary>The number of the first word of the characters' chain, or 0.</summary>
    public int First(char first, char second) => _firsts[Slot(first, second)];

    /// <summary>The number of the next word of the chain, or 0.</summary>
    public int Next(int number) => _nexts[number - 1];

    /// <summary>The word of a number.</summary>
    public string Word(int number) => _words[number - 1];

    private uint Slot(char first, char second) => ((((uint)first << 16) | second) * Golden) >> _shift;
}
