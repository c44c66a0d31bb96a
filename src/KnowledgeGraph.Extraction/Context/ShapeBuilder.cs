using System.Text;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>Writes a sentence's shape: its folded text, each chunk one character, quotes around chunks left out.</summary>
public sealed class ShapeBuilder
{
    private const string Quotes = "“”‘’《》「」『』\"*";

    private readonly StringBuilder _shape = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _chunkAt = [];

    /// <summary>Writes the shape of one sentence.</summary>
    public static SentenceView Build(FoldedText folded, int index, Span span, ZoneKind zone, IReadOnlyList<Item> items, IReadOnlyList<Item> nested, IReadOnlyList<Chunk> chunks)
    {
        var builder = new ShapeBuilder();
        builder.Write(folded, span, chunks);
        builder._starts.Add(span.End);
        return new SentenceView(folded, index, span, zone, items, nested, chunks, builder._shape.ToString(), [.. builder._starts], [.. builder._chunkAt]);
    }

    private void Write(FoldedText folded, Span span, IReadOnlyList<Chunk> chunks)
    {
        var at = span.Start;
        for (var i = 0; i < chunks.Count; i++)
        {
            var stands = chunks[i].Span;
            WriteText(folded, new Span(at, stands.Start), dropLastQuote: true, dropFirstQuote: i > 0);
            Append(ShapeAlphabet.Of(chunks[i]), stands.Start, i);
            at = Math.Max(at, stands.End);
        }

        WriteText(folded, new Span(at, span.End), dropLastQuote: false, dropFirstQuote: chunks.Count > 0);
    }

    private void WriteText(FoldedText folded, Span span, bool dropLastQuote, bool dropFirstQuote)
    {
        if (span.Length <= 0)
        {
            return;
        }

        var (start, end) = (folded.FromOriginal(span.Start), folded.FromOriginal(span.End));
        while (dropLastQuote && end > start && (IsQuote(folded.Value[end - 1]) || folded.Value[end - 1] == ' '))
        {
            end--;
        }

        while (dropFirstQuote && start < end && (IsQuote(folded.Value[start]) || folded.Value[start] == ' '))
        {
            start++;
        }

        for (var i = start; i < end; i++)
        {
            Append(folded.Value[i], folded.ToOriginal(i), -1);
        }
    }

    private void Append(char c, int start, int chunk)
    {
        _shape.Append(c);
        _starts.Add(start);
        _chunkAt.Add(chunk);
    }

    private static bool IsQuote(char c) => Quotes.Contains(c, StringComparison.Ordinal);
}
