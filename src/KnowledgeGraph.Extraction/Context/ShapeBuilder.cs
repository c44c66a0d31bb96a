using System.Text;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context.Asides;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>Writes a sentence's shape: its folded text, each chunk one character, marks of one kind alike, quotes around chunks and what stands aside left out.</summary>
public sealed class ShapeBuilder
{
    private const string Quotes = "“”‘’《》「」『』\"*";

    private readonly StringBuilder _shape;
    private readonly List<int> _starts;
    private readonly List<int> _chunkAt;

    private ShapeBuilder(int length) => (_shape, _starts, _chunkAt) = (new StringBuilder(length), new List<int>(length + 1), new List<int>(length));

    /// <summary>Writes the shape of one sentence.</summary>
    public static SentenceView Build(
        FoldedText folded, int index, Span span, ZoneKind zone, IReadOnlyList<Item> items, IReadOnlyList<Item> nested, IReadOnlyList<Chunk> chunks, IReadOnlyList<Aside> asides)
    {
        var builder = new ShapeBuilder(span.Length);
        builder.Write(folded, span, chunks, asides);
        builder._starts.Add(span.End);
        return new SentenceView(folded, index, span, zone, items, nested, chunks, builder._shape.ToString(), [.. builder._starts], [.. builder._chunkAt]) { Asides = asides };
    }

    private void Write(FoldedText folded, Span span, IReadOnlyList<Chunk> chunks, IReadOnlyList<Aside> asides)
    {
        var (at, next) = (span.Start, 0);
        for (var i = 0; i < chunks.Count; i++)
        {
            var stands = chunks[i].Span;
            WriteText(folded, new Span(at, stands.Start), asides, ref next, new Quoted(Before: i > 0, Behind: true));
            Append(ShapeAlphabet.Of(chunks[i]), stands.Start, i);
            at = Math.Max(at, stands.End);
        }

        WriteText(folded, new Span(at, span.End), asides, ref next, new Quoted(Before: chunks.Count > 0, Behind: false));
    }

    private void WriteText(FoldedText folded, Span span, IReadOnlyList<Aside> asides, ref int next, Quoted quoted)
    {
        var at = span.Start;
        for (; next < asides.Count && asides[next].Span.Start < span.End; next++)
        {
            var aside = asides[next].Span;
            WriteText(folded, new Span(at, aside.Start), quoted with { Behind = quoted.Behind && aside.End == span.End });
            at = Math.Max(at, aside.End);
        }

        WriteText(folded, new Span(at, span.End), quoted);
    }

    private void WriteText(FoldedText folded, Span span, Quoted quoted)
    {
        if (span.Length <= 0)
        {
            return;
        }

        var (start, end) = (folded.FromOriginal(span.Start), folded.FromOriginal(span.End));
        while (quoted.Behind && end > start && (IsQuote(folded.Value[end - 1]) || folded.Value[end - 1] == ' '))
        {
            end--;
        }

        while (quoted.Before && start < end && (IsQuote(folded.Value[start]) || folded.Value[start] == ' ') && IsBehindChunk)
        {
            start++;
        }

        for (var i = start; i < end; i++)
        {
            if (IsBlankBeforeMark(folded.Value, i, end))
            {
                folded.ToOriginal(start, i, _starts);
                start = i + 1;
                continue;
            }

            _shape.Append(Mark(folded.Value, i));
            _chunkAt.Add(-1);
        }

        folded.ToOriginal(start, end, _starts);
    }

    // 总监 ，: what is left of bold letters says nothing.
    private static bool IsBlankBeforeMark(string words, int at, int end)
    {
        while (at < end && words[at] is ' ' or '*')
        {
            at++;
            if (at < end && words[at] is '，' or '、' or '；' or '。' or '）' && at > 0)
            {
                return true;
            }
        }

        return false;
    }

    // One mark of each kind, so that a rule names it once.
    private static char Mark(string words, int at) => words[at] switch
    {
        '！' => '。',
        ',' when ClauseReader.IsMark(words, at) => '，',
        ':' when ClauseReader.IsMark(words, at) => '：',
        ';' => '；',
        var other => other,
    };

    private bool IsBehindChunk => _chunkAt.Count > 0 && _chunkAt[^1] >= 0;

    private void Append(char c, int start, int chunk)
    {
        _shape.Append(c);
        _starts.Add(start);
        _chunkAt.Add(chunk);
    }

    private static bool IsQuote(char c) => Quotes.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether a chunk stands before and behind a stretch, so that quotes there are its.</summary>
    private readonly record struct Quoted(bool Before, bool Behind);
}
