using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Names;

/// <summary>Quotation marks around and inside names.</summary>
public static class Quotes
{
    /// <summary>Whether it opens a quotation or a title.</summary>
    public static bool Opens(char unit) => unit is '“' or '‘' or '「' or '『' or '《' or '〈';

    /// <summary>Whether it closes a quotation or a title.</summary>
    public static bool Closes(char unit) => unit is '”' or '’' or '」' or '』' or '》' or '〉';

    /// <summary>
    /// The stretch with the mark that its own marks lack, when it stands right beside it (<c>混元”大模型</c> → <c>“混元”大模型</c>);
    /// <c>null</c> when it stands elsewhere, for then the stretch begins or ends in somebody else's quotation.
    /// </summary>
    public static Span? Balance(string text, Span span)
    {
        var depth = 0;
        var lowest = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            depth += Opens(text[i]) ? 1 : Closes(text[i]) ? -1 : 0;
            lowest = Math.Min(lowest, depth);
        }

        var unopened = -lowest;
        var unclosed = depth - lowest;
        if (unopened == 0 && unclosed == 0)
        {
            return span;
        }

        if (unopened <= 1 && unclosed == 0 && span.Start > 0 && Opens(text[span.Start - 1]))
        {
            return span with { Start = span.Start - 1 };
        }

        return unclosed == 1 && unopened == 0 && span.End < text.Length && Closes(text[span.End]) ? span with { End = span.End + 1 } : null;
    }
}
