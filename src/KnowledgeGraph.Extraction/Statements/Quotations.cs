using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>
/// The quotations of a text in order. One that is not closed at its paragraph's end goes on where the next paragraph opens with a quote
/// again, as speech over several paragraphs is written; otherwise it ends there.
/// </summary>
internal sealed class Quotations
{
    private readonly List<Span> _spans = [];

    public Quotations(string text)
    {
        var (open, mark) = (-1, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (open < 0 && Closing(c) != '\0')
            {
                (open, mark) = (i, Closing(c));
            }
            else if (open >= 0 && c == mark)
            {
                _spans.Add(new Span(open, i + 1));
                open = -1;
            }
            else if (open >= 0 && c == '\n' && IsParagraphEnd(text, i) && !Reopens(text, ref i))
            {
                open = -1;
            }
        }
    }

    /// <summary>The quotation that opens at the place, or <c>null</c>.</summary>
    public Span? OpeningAt(int at) => Find(s => s.Start == at, at);

    /// <summary>The quotation that closes right before the place, or <c>null</c>.</summary>
    public Span? ClosingAt(int end) => Find(s => s.End == end, end);

    private Span? Find(Predicate<Span> wanted, int near)
    {
        int low = 0, high = _spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].End < near ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < _spans.Count && i <= low + 1; i++)
        {
            if (wanted(_spans[i]))
            {
                return _spans[i];
            }
        }

        return null;
    }

    private static char Closing(char c) => c switch { '“' => '”', '「' => '」', '『' => '』', '"' => '"', _ => '\0' };

    private static bool IsParagraphEnd(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.IsEmpty || before[^1] is '。' or '！' or '？' or '…' or '”' or '：' or ':';
    }

    private static bool Reopens(string text, ref int at)
    {
        var next = at;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] == '\u3000'))
        {
            next++;
        }

        if (next >= text.Length || text[next] is not ('“' or '「' or '『'))
        {
            return false;
        }

        at = next;
        return true;
    }
}
