using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context.Asides;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>Joins items that stand in a row, 百度、阿里和腾讯, to one chunk.</summary>
public static class Chunker
{
    private static readonly HashSet<string> Separators = [.. WordData.List("context", "chunker.separators")];

    private const int Longest = 8;
    private static readonly char[] Wrappers = ['“', '”', '‘', '’', '《', '》', '「', '」', '『', '』', '"', ' ', '\n', '\r', '\t', '(', ')', '*'];

    /// <summary>The chunks, in order.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="items">The items.</param>
    /// <param name="asides">What is passed over between them.</param>
    public static List<Chunk> Join(string text, IReadOnlyList<Item> items, IReadOnlyList<Aside> asides)
    {
        var chunks = new List<Chunk>();
        var row = new List<Item>();
        foreach (var item in items)
        {
            if (row.Count > 0 && !Continues(text, row[^1], item, asides))
            {
                chunks.Add(new Chunk([.. row]));
                row.Clear();
            }

            row.Add(item);
        }

        if (row.Count > 0)
        {
            chunks.Add(new Chunk(row));
        }

        return MixedFields.Join(text, chunks, asides);
    }

    /// <summary>Whether nothing but a separator stands between two items.</summary>
    internal static bool IsNext(string text, Item last, Item next, IReadOnlyList<Aside> asides) =>
        next.Span.Start >= last.Span.End && Separators.Contains(AsideText.Between(text, new Span(last.Span.End, next.Span.Start), asides).Trim(Wrappers));

    private static bool Continues(string text, Item last, Item next, IReadOnlyList<Aside> asides)
    {
        if (!SameFamily(last, next) || next.Span.Start < last.Span.End)
        {
            return false;
        }

        var between = AsideText.Between(text, new Span(last.Span.End, next.Span.Start), asides);
        return between.Length <= Longest && (Separators.Contains(between.Trim(Wrappers)) || IsNextTitle(text, last, next, between));
    }

    // 《甲》《乙》
    private static bool IsNextTitle(string text, Item last, Item next, string between) =>
        last.Type is EntityType.Policy or EntityType.Report && between.Trim(Wrappers).Length == 0
        && text.AsSpan(last.Span.End - 1, next.Span.Start - last.Span.End + 2).Contains('》');

    private static bool SameFamily(Item a, Item b) => a.Kind == b.Kind && a.Kind switch
    {
        ItemKind.Entity => Family(a.Type!.Value) == Family(b.Type!.Value),
        ItemKind.Figure => false,
        _ => false,
    };

    private static EntityType Family(EntityType type) => type switch
    {
        EntityType.Institution or EntityType.Government or EntityType.Media => EntityType.Company,
        EntityType.Product => EntityType.Model,
        _ => type,
    };
}
