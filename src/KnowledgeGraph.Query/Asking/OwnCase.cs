using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Shows names as they are written: folding is for comparing, not for reading.</summary>
internal static class OwnCase
{
    /// <summary>Folded words as a text writes them; as they are when the text does not hold them.</summary>
    public static string In(string text, string folded)
    {
        var whole = FoldedText.Of(text);
        var at = folded.Length == 0 ? -1 : whole.Value.IndexOf(folded, StringComparison.Ordinal);
        return at < 0 ? folded : whole.ToOriginal(new Core.Documents.Span(at, at + folded.Length)).Of(text);
    }

    /// <summary>A text with half-width forms in its own case.</summary>
    public static string Of(string text)
    {
        var folded = FoldedText.Fold(text);
        return string.Equals(text, folded, StringComparison.OrdinalIgnoreCase) ? text : folded;
    }
}
