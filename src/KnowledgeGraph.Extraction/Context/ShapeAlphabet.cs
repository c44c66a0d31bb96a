using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>The characters (of the private-use area) that stand for chunks in a sentence's shape.</summary>
public static class ShapeAlphabet
{
    private const char FirstEntity = '\uE100';

    /// <summary>The first character that stands for a chunk.</summary>
    public const char First = FirstEntity;

    /// <summary>The last one.</summary>
    public const char Last = '\uE1FF';

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
        _ => Of(chunk.Type!.Value),
    };

    /// <summary>Whether a character of a shape stands for a chunk.</summary>
    public static bool IsChunk(char unit) => unit is >= First and <= Last;

    /// <summary>A bit for each kind of chunk.</summary>
    public static ulong Bit(char unit) => unit switch
    {
        Figure => 1UL << 62,
        Time => 1UL << 63,
        _ => 1UL << (unit - FirstEntity),
    };

    /// <summary>Whether it stands for a chunk of that type.</summary>
    public static bool Is(char unit, EntityType type) => unit == Of(type);

    /// <summary>Whether it stands for somebody who makes things: companies and institutions.</summary>
    public static bool IsFirm(char unit) => Is(unit, EntityType.Company) || Is(unit, EntityType.Institution);

    /// <summary>Whether it stands for something made: models and products.</summary>
    public static bool IsMake(char unit) => Is(unit, EntityType.Model) || Is(unit, EntityType.Product);
}
