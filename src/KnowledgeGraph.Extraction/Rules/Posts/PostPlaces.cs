using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Posts;

/// <summary>Where people and organisations stand in a sentence.</summary>
internal readonly struct PostPlaces(SentenceView sentence)
{
    /// <summary>Whether an organisation stands there, or a row that ends in one.</summary>
    public bool IsOrganization(int at) =>
        ChunkAt(at)?.Items[^1].Type is EntityType.Company or EntityType.Institution or EntityType.Government or EntityType.Media;

    /// <summary>The names there.</summary>
    public Chunk? ChunkAt(int at) => sentence.ChunkAt[at] is var i and >= 0 ? sentence.Chunks[i] : null;

    /// <summary>The nearest organisation or person to the left, or -1.</summary>
    public int LeftOf(int at)
    {
        do
        {
            at--;
        }
        while (at >= 0 && !IsEnd(at));
        return at;
    }

    /// <summary>The nearest to the right, or -1.</summary>
    public int RightOf(int at)
    {
        do
        {
            at++;
        }
        while (at < sentence.Shape.Length && !IsEnd(at));
        return at < sentence.Shape.Length ? at : -1;
    }

    private bool IsEnd(int at) => IsOrganization(at) || ChunkAt(at)?.First.Type == EntityType.Person;
}
