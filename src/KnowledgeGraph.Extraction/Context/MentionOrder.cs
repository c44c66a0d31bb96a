using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>Looks up mentions of an article, sorted by where they start.</summary>
internal static class MentionOrder
{
    /// <summary>The index of the first mention that starts at or behind a place.</summary>
    public static int FirstFrom(IReadOnlyList<(LocalEntity Entity, Span Span)> mentions, int start)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
