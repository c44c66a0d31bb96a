using System.Runtime.InteropServices;

namespace KnowledgeGraph.Text.Segmentation;

/// <summary>The nodes of a trie while sorted words are read: a word adds only what it does not share with the word before it.</summary>
internal sealed class TrieDraft(int capacity)
{
    private readonly List<int> _path = [0];
    private readonly List<char> _last = [];

    /// <summary>Parents by node; node 0 is the root.</summary>
    public int[] Parents { get; private set; } = new int[capacity];

    /// <summary>The character that leads to each node.</summary>
    public char[] Characters { get; private set; } = new char[capacity];

    /// <summary>Scores by node.</summary>
    public double[] Scores { get; private set; } = new double[capacity];

    /// <summary>Classes by node.</summary>
    public byte[] Tags { get; private set; } = new byte[capacity];

    /// <summary>The number of nodes, the root included.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Adds a word that sorts behind all words before it.</summary>
    public void Add(ReadOnlySpan<char> word, double score, byte tag)
    {
        var shared = word.CommonPrefixLength(CollectionsMarshal.AsSpan(_last));
        _path.RemoveRange(shared + 1, _path.Count - shared - 1);
        for (var i = shared; i < word.Length; i++)
        {
            _path.Add(Append(_path[i], word[i]));
        }

        Scores[_path[^1]] = score;
        Tags[_path[^1]] = tag;
        _last.RemoveRange(shared, _last.Count - shared);
        _last.AddRange(word[shared..]);
    }

    /// <summary>Takes the same from the scores of all words, and gives back what the capacity was too generous by.</summary>
    public TrieDraft Trim(double less)
    {
        Resize(Count);
        foreach (ref var score in Scores.AsSpan())
        {
            score -= less;
        }

        return this;
    }

    private int Append(int parent, char c)
    {
        if (Count == Parents.Length)
        {
            Resize(Count * 2);
        }

        Parents[Count] = parent;
        Characters[Count] = c;
        Scores[Count] = double.NegativeInfinity;
        return Count++;
    }

    private void Resize(int size)
    {
        Parents = Resized(Parents, size);
        Characters = Resized(Characters, size);
        Scores = Resized(Scores, size);
        Tags = Resized(Tags, size);
    }

    private static T[] Resized<T>(T[] array, int size)
    {
        Array.Resize(ref array, size);
        return array;
    }
}
