using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>The characters (of the private-use area) that stand for chunks in a sentence's shape.</summary>
public static class ShapeAlphabet
{
    private const char FirstEntity = '\uE100';

    /// <summary>A figure.</summary>
    public const char Figure = '\uE1F0';

    /// <summary>A time.</summary>
    public const char Time = '\uE1F1';

    /// <summary>The character of an entity type.</summary>
    public static char Of(EntityType type) => (char)(FirstEntity + (int)type);

    /// <summary>Whether the character stands for names.</summary>
    public static bool IsName(char c) => c is >= FirstEntity and < Figure;

    /// <summary>The character of a chunk.</summary>
    public static char Of(Chunk chunk) => chunk.First.Kind switch
    {
        ItemKind.Figure => Figure,
        ItemKind.Time => Time,
        _ => Of(chunk.First.Type!.Value),
    };
}
