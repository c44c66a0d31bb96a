using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>The names of an article, sorted, as far as figures ask about them.</summary>
internal sealed class NameSpans
{
    private const int Reach = 120;
    private readonly Mention[] _names;

    public NameSpans(IEnumerable<Mention> names) =>
        _names = [.. names.OrderBy(n => n.Span).ThenBy(n => n.Text, StringComparer.Ordinal)];

    /// <summary>Whether the number belongs to a name that is more than the number with its unit, or is a firm's (360公司).</summary>
    public bool Holds(Span core, Span numeral) => Near(numeral).Any(n => n.Span.Covers(numeral) && (!core.Covers(n.Span) || n.Type is EntityType.Company));

    /// <summary>Where the last name of a maker, thing or place before the position ends, or 0.</summary>
    public int EndBefore(int position) => LastBefore(position)?.Span.End ?? 0;

    /// <summary>Where what is measured begins behind the last such name: a place that what is scored begins with is part of it (中国文学得分), as is the whole of which it is a share (出货量占全球的8%).</summary>
    public int MeasureFrom(int position, ReadOnlySpan<char> before)
    {
        var last = LastBefore(position);
        return last is null ? 0
            : last.Type == EntityType.Region && before.TrimEnd("的约近超 ").EndsWith("占" + last.Text, StringComparison.Ordinal) ? LastBefore(last.Span.Start)?.Span.End ?? 0
            : last.Type == EntityType.Region && before.TrimEnd().EndsWith("得分", StringComparison.Ordinal) ? last.Span.Start : last.Span.End;
    }

    /// <summary>The model named last before the number in its clause, else the first one after it.</summary>
    public string? ModelIn(Span clause, Span core)
    {
        var models = Near(clause).Where(n => n.Type == EntityType.Model && clause.Covers(n.Span) && !core.Overlaps(n.Span)).ToList();
        return (models.FindLast(n => n.Span.End <= core.Start) ?? models.Find(n => n.Span.Start >= core.End))?.Text;
    }

    private Mention? LastBefore(int position)
    {
        Mention? last = null;
        for (var i = FirstFrom(position - Reach); i < _names.Length && _names[i].Span.Start <= position; i++)
        {
            last = _names[i].Span.End <= position && _names[i].Type is not (EntityType.Technology or EntityType.Industry) ? _names[i] : last;
        }

        return last;
    }

    // The names that start from a little before the stretch to its end.
    private IEnumerable<Mention> Near(Span span)
    {
        for (var i = FirstFrom(span.Start - Reach); i < _names.Length && _names[i].Span.Start <= span.End; i++)
        {
            yield return _names[i];
        }
    }

    private int FirstFrom(int place)
    {
        int low = 0, high = _names.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].Span.Start < place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
