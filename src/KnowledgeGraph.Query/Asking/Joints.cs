using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Words that join the names of a list.</summary>
internal static class Joints
{
    private static readonly string[] Words = ["和", "与", "跟", "及", "以及", "、", "+"];

    /// <summary>Whether nothing but such a word stands between one name of the text and another behind it.</summary>
    public static bool Join(string text, Link one, Link other) =>
        one.Span.End < other.Span.Start && other.Span.Start <= text.Length && Words.Contains(text[one.Span.End..other.Span.Start].Trim(), StringComparer.Ordinal);
}
