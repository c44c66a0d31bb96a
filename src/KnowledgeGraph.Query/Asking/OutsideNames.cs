using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Finds a word of a clause where it is a word: not inside a name, as 都 is in 首都医科大学.</summary>
internal static class OutsideNames
{
    /// <summary>Where the word stands, in the whole folded question, in order.</summary>
    public static IEnumerable<Span> Find(Clause clause, string word)
    {
        var start = clause.Whole.IndexOf(clause.Text, StringComparison.Ordinal);
        for (var at = start < 0 ? -1 : clause.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = clause.Text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var span = new Span(start + at, start + at + word.Length);
            if (!clause.Links.Concat(clause.Loose).Concat(clause.Except).Any(l => l.Span.Overlaps(span)))
            {
                yield return span;
            }
        }
    }
}
