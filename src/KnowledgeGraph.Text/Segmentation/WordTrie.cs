namespace KnowledgeGraph.Text.Segmentation;

/// <summary>
/// A dictionary as a trie: nodes are numbered from 1 in the order of the sorted words, the first character indexes a table,
/// every later step is one probe of a hash table whose cell holds parent, character and child. Whether a node has children stands beside its class (of which
/// there are fewer than 128), so that the class of a word is at hand when its way was walked.
/// </summary>
internal sealed class WordTrie
{
    private const int ChildBits = 24;
    private const ulong ChildMask = (1UL << ChildBits) - 1;
    private const byte Inner = 0x80;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly int[] _first;
    private readonly ulong[] _cells;
    private readonly int _shift;
    private readonly double[] _scores;
    private readonly byte[] _kinds;

    public WordTrie(TrieDraft draft)
    {
        _first = new int[char.MaxValue + 1];
        _scores = draft.Scores;
        _kinds = draft.Tags;
        var bits = 4;
        while (1 << bits < draft.Count * 2)
        {
            bits++;
        }

        _shift = 64 - bits;
        _cells = new ulong[1 << bits];
        for (var node = 1; node < draft.Count; node++)
        {
            Insert(draft.Parents[node], draft.Characters[node], node);
        }
    }

    /// <summary>The number of nodes, the unused node 0 included.</summary>
    public int Count => _scores.Length;

    /// <summary>The node of a word's first character, or 0.</summary>
    public int First(char c) => _first[c];

    /// <summary>The node one character further, or 0.</summary>
    public int Next(int node, char c)
    {
        if ((_kinds[node] & Inner) == 0)
        {
            return 0;
        }

        var key = ((ulong)node << 16) | c;
        var cells = _cells;
        for (var at = key * Multiplier >> _shift; ; at = at + 1 == (ulong)cells.Length ? 0 : at + 1)
        {
            var cell = cells[at];
            if (cell >> ChildBits == key)
            {
                return (int)(cell & ChildMask);
            }

            if (cell == 0)
            {
                return 0;
            }
        }
    }

    /// <summary>The logarithm of the word's probability; negative infinity where a node is only the beginning of words.</summary>
    public double Score(int node) => _scores[node];

    /// <summary>The index of the word's class.</summary>
    public byte Tag(int node) => (byte)(_kinds[node] & ~Inner);

    private void Insert(int parent, char c, int child)
    {
        if (parent == 0)
        {
            _first[c] = child;
            return;
        }

        _kinds[parent] |= Inner;
        var key = ((ulong)parent << 16) | c;
        var at = key * Multiplier >> _shift;
        while (_cells[at] != 0)
        {
            at = at + 1 == (ulong)_cells.Length ? 0 : at + 1;
        }

        _cells[at] = (key << ChildBits) | (uint)child;
    }
}
