using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>Finds what a made thing rests on in a phrase before its verb.</summary>
internal static class BaseReader
{
    private static readonly string[] Together = ["在此基础上", "在其基础上", "以此为基础", "基于此", "在这一基础上"];

    /// <summary>What a phrase before the verb says it rests on: 基于甲，乙研发了丙; 在此基础上, what was just made.</summary>
    public static IReadOnlyList<Item> Before(SentenceView sentence, int clause, MakingSite site, List<Making> read)
    {
        var shape = sentence.Shape;
        if (Together.Any(word => shape.AsSpan(clause, site.Start - clause).Contains(word, StringComparison.Ordinal)))
        {
            return read.LastOrDefault(r => r.Sentence == sentence) is { } last ? last.Things : [];
        }

        var start = clause > 0 ? Clauses.Start(shape, clause - 1) : clause;
        foreach (var from in new[] { clause, start })
        {
            if (MakingWords.Bases.LengthAt(shape, AfterAdverbs(shape, from)) > 0 && (from == clause || !shape.AsSpan(from, clause - from).Contains('是')))
            {
                return [.. Enumerable.Range(from, Math.Max(from, Math.Min(site.Start, Clauses.End(shape, from))) - from)
                    .Where(i => ShapeAlphabet.IsMake(shape[i])).Take(1).SelectMany(i => sentence.Chunks[sentence.ChunkAt[i]].Items)];
            }
        }

        return [];
    }

    private static int AfterAdverbs(string shape, int at)
    {
        while (MakingWords.Adverbs.LengthAt(shape, at) is > 0 and var length)
        {
            at += length;
        }

        return at;
    }
}
