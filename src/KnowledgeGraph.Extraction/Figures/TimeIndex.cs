using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Dates;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>The times of a text by their place, which do not overlap and stand in order.</summary>
internal sealed class TimeIndex(IReadOnlyList<TimeMention> times)
{
    /// <summary>Whether a time shares a character with the stretch of the folded text.</summary>
    public bool Overlaps(Span folded)
    {
        var last = LastStartingBefore(folded.End);
        return last >= 0 && times[last].Folded.Overlaps(folded);
    }

    /// <summary>The last time that ends before the place, or <c>null</c>.</summary>
    public TimeMention? Before(int folded)
    {
        var last = LastStartingBefore(folded);
        return last < 0 ? null
            : times[last].Folded.End <= folded ? times[last]
            : last > 0 ? times[last - 1] : null;
    }

    /// <summary>The last time with a value that ends before the place and after another, or <c>null</c>.</summary>
    public TimeMention? ValuedBetween(int from, int folded, Predicate<TimeMention> accept)
    {
        for (var i = LastStartingBefore(folded); i >= 0 && times[i].Folded.Start >= from; i--)
        {
            if (times[i].Folded.End <= folded && times[i].Value is not null && accept(times[i]))
            {
                return times[i];
            }
        }

        return null;
    }

    private int LastStartingBefore(int place)
    {
        int low = 0, high = times.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (times[middle].Folded.Start < place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
