using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Words beside a name that tell its type, each with all types that it tells.</summary>
internal sealed class SenseWords
{
    private readonly Dictionary<string, List<EntityType>>.AlternateLookup<ReadOnlySpan<char>> _byWord;

    /// <param name="file">The table: a word and a type a row.</param>
    public SenseWords(string file)
    {
        var types = new Dictionary<string, List<EntityType>>(StringComparer.Ordinal);
        foreach (var (word, kind) in WordData.Pairs(file))
        {
            types.TryAdd(word, []);
            types[word].Add(Enum.Parse<EntityType>(kind));
        }

        _byWord = types.GetAlternateLookup<ReadOnlySpan<char>>();
        Words = new WordSet(types.Keys);
    }

    /// <summary>All of them.</summary>
    public WordSet Words { get; }

    /// <summary>Whether one of them tells a type.</summary>
    public bool Tells(ReadOnlySpan<char> word, EntityType type) => _byWord[word].Contains(type);
}
