using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Sentences;

/// <summary>
/// Divides a sentence into clauses and finds the shortest run of clauses that covers what a claim needs: the quote.
/// A clause ends after ，；： and their half-width forms outside brackets, quotes and numbers.
/// </summary>
public static class ClauseSplitter
{
    private const string Open = "（(《“‘「『【[";
    private const string Close = "）)》”’」』】]";

    /// <summary>The clauses of a sentence in order; together they are the sentence, each without its closing mark.</summary>
    public static IReadOnlyList<Span> Split(string text, Span sentence)
    {
        var clauses = new List<Span>();
        var start = sentence.Start;
        var depth = 0;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            depth += Open.Contains(text[i], StringComparison.Ordinal) ? 1 : 0;
            depth -= Close.Contains(text[i], StringComparison.Ordinal) ? 1 : 0;
            depth = Math.Max(0, depth);
            if (depth == 0 && IsMark(text, i, sentence))
            {
                Add(text, clauses, start, i);
                start = i + 1;
            }
        }

        Add(text, clauses, start, sentence.End);
        return clauses;
    }

    /// <summary>
    /// The shortest run of whole clauses that covers the span: from the start of the clause in which it begins to the end
    /// of the one in which it ends. What lies outside the sentence is ignored.
    /// </summary>
    public static Span ClauseSpan(string text, Span sentence, Span needed)
    {
        var clauses = Split(text, sentence);
        if (clauses.Count == 0)
        {
            return sentence;
        }

        var first = clauses.LastOrDefault(clause => clause.Start <= needed.Start, clauses[0]);
        var last = clauses.FirstOrDefault(clause => clause.End >= needed.End, clauses[^1]);
        return first.Union(last).Union(needed.Start >= sentence.Start && needed.End <= sentence.End ? needed : first);
    }

    /// <summary>The shortest run of clauses that covers all the spans.</summary>
    public static Span ClauseSpan(string text, Span sentence, IEnumerable<Span> needed)
    {
        var inside = needed.Where(span => sentence.Covers(span)).ToList();
        return inside.Count == 0 ? sentence : ClauseSpan(text, sentence, inside.Aggregate((a, b) => a.Union(b)));
    }

    private static bool IsMark(string text, int at, Span sentence) => text[at] switch
    {
        '，' or '；' or '：' => true,
        ',' or ';' or ':' => !(at > sentence.Start && at + 1 < sentence.End && char.IsAsciiLetterOrDigit(text[at - 1])
            && (char.IsAsciiLetterOrDigit(text[at + 1]) || text[at + 1] is ' ' or '/')),
        _ => false,
    };

    private static void Add(string text, List<Span> clauses, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            clauses.Add(new Span(start, end));
        }
    }
}
