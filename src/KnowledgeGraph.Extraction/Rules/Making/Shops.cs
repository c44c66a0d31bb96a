using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>Places where applications are offered: what is listed there comes out, not they.</summary>
internal static class Shops
{
    private static readonly string[] Heads = WordData.List("making", "shops.heads");

    /// <summary>Whether the thing is one by its name.</summary>
    public static bool Is(string text, Item thing) => thing.Type == EntityType.Product && AnyWord.Ends(thing.Named.Of(text), Heads);
}
