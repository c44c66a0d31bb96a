using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Evaluation.Pairs;

/// <summary>A line of <c>Rules/Ways</c>: a relation, all that is expected of it, and a <see cref="MarkedText"/>.</summary>
/// <param name="Predicate">The relation.</param>
/// <param name="Expected">The facts, <c>甲 → 乙</c>; those that are not asserted end with their modality in brackets.</param>
/// <param name="Article">The text.</param>
/// <param name="Mentions">Its names.</param>
public sealed record MarkedSentence(string Predicate, IReadOnlySet<string> Expected, Article Article, IReadOnlyList<Mention> Mentions)
{
    /// <summary>Reads a file of them.</summary>
    public static IEnumerable<MarkedSentence> Read(string path) => Cells(File.ReadLines(path)).Select(Of);

    /// <summary>The parts of each line, as written; lines with <c>#</c> are comments. A relation that ends in <c>+</c> is told with what is measured and when.</summary>
    public static IEnumerable<(string Predicate, string Expected, string Marked)> Cells(IEnumerable<string> lines) =>
        lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|', 3)).Where(cells => cells.Length == 3)
            .Select(cells => (cells[0].Trim(), cells[1].Trim(), cells[2].Trim()));

    private static MarkedSentence Of((string Predicate, string Expected, string Marked) line)
    {
        var text = MarkedText.Read(line.Marked);
        return new MarkedSentence(line.Predicate.TrimEnd('+'), line.Expected.Split("; ", StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal), text.Article, text.Mentions);
    }
}
