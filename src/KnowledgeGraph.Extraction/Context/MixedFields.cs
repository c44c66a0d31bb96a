using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context.Asides;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>
/// Joins a row of fields some of which are techniques by name: 医疗、自动驾驶、城市治理等领域 is one row. It is one of fields where a field
/// opens and closes it, or where 领域, 行业 and the like follow.
/// </summary>
internal static class MixedFields
{
    private static readonly string[] Lead = WordData.List("context", "mixed-fields.lead");
    private static readonly string[] Heads = WordData.List("context", "mixed-fields.heads");

    /// <summary>The chunks, mixed rows of fields joined.</summary>
    public static List<Chunk> Join(string text, List<Chunk> chunks, IReadOnlyList<Aside> asides)
    {
        if (!chunks.Exists(chunk => chunk.Type == EntityType.Industry) || !chunks.Exists(IsTechnology))
        {
            return chunks;
        }

        var joined = new List<Chunk>();
        for (var at = 0; at < chunks.Count;)
        {
            var end = at + 1;
            while (end < chunks.Count && MayBeField(chunks[end - 1]) && MayBeField(chunks[end]) && Chunker.IsNext(text, chunks[end - 1].Items[^1], chunks[end].First, asides))
            {
                end++;
            }

            var row = chunks[at..end];
            joined.AddRange(IsRow(text, row) ? [new Chunk([.. row.SelectMany(chunk => chunk.Items)])] : row);
            at = end;
        }

        return joined;
    }

    private static bool IsRow(string text, List<Chunk> row) =>
        row.Count > 1 && row.Exists(chunk => chunk.Type == EntityType.Industry)
        && ((row[0].Type == EntityType.Industry && row[^1].Type == EntityType.Industry) || IsFollowedByHead(text, row[^1].Span.End));

    private static bool IsFollowedByHead(string text, int end) => AnyWord.Begins(AnyWord.TrimmedStart(text.AsSpan(end), Lead), Heads);

    private static bool MayBeField(Chunk chunk) => chunk.Type == EntityType.Industry || IsTechnology(chunk);

    private static bool IsTechnology(Chunk chunk) => chunk.Type == EntityType.Technology;
}
