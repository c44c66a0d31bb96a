using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Cuts a sentence at its commas, semicolons and colons; what stands in brackets cuts nothing and counts for nothing.</summary>
internal static class ClauseSplitter
{
    private const string Marks = "，；：。！？;!?";

    public static List<Clause> Split(string text, SentenceView sentence)
    {
        var clauses = new List<Clause>();
        var brackets = new List<Span>();
        var (start, open) = (sentence.Span.Start, -1);
        for (var i = sentence.Span.Start; i < sentence.Span.End; i++)
        {
            var c = text[i];
            if (open < 0 && c is '（' or '(')
            {
                open = i;
            }
            else if (open >= 0 && c is '）' or ')')
            {
                brackets.Add(new Span(open, i + 1));
                open = -1;
            }
            else if (IsCut(text, i, open, sentence.Span.End))
            {
                Add(start, i);
                start = i + 1;
            }
        }

        Add(start, sentence.Span.End);
        return clauses;

        void Add(int from, int to)
        {
            var span = new Span(from, to);
            if (span.Length > 0)
            {
                clauses.Add(new Clause(span, Named(sentence, span, brackets), span.Of(text)));
            }
        }
    }

    // An unclosed bracket does not swallow the rest of the sentence.
    private static bool IsCut(string text, int at, int open, int end)
    {
        if (open >= 0 && text.AsSpan(at, end - at).IndexOfAny('）', ')') >= 0)
        {
            return false;
        }

        var isInNumber = at > 0 && at + 1 < end && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
        return Marks.Contains(text[at], StringComparison.Ordinal) || (text[at] is ',' && !isInNumber);
    }

    private static List<Item> Named(SentenceView sentence, Span span, List<Span> brackets) =>
        [.. sentence.Items.Where(i => i.Kind == ItemKind.Entity && span.Covers(i.Span) && !brackets.Exists(b => b.Covers(i.Span)))];
}
