using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>The names of an article, sorted, as far as figures ask about them.</summary>
internal sealed class NameSpans
{
    private readonly Mention[] _names;

    public NameSpans(IEnumerable<Mention> names) =>
        _names = [.. names.OrderBy(n => n.Span).ThenBy(n => n.Text, StringComparer.Ordinal)];

    /// <summary>Whether the number belongs to a name that is more than the number with its unit.</summary>
    public bool Holds(Span core, Span numeral) => Array.Exists(_names, n => n.Span.Covers(numeral) && !core.Covers(n.Span));

    /// <summary>Where the last name of a maker, thing or place before the position ends, or 0.</summary>
    public int EndBefore(int position) =>
        Array.FindLast(_names, n => n.Span.End <= position && n.Type is not (EntityType.Technology or EntityType.Industry))?.Span.End ?? 0;

    /// <summary>The model named last before the number in its clause, else the first one after it.</summary>
    public string? ModelIn(Span clause, Span core)
    {
        var models = Array.FindAll(_names, n => n.Type == EntityType.Model && clause.Covers(n.Span) && !core.Overlaps(n.Span));
        return (Array.FindLast(models, n => n.Span.End <= core.Start) ?? Array.Find(models, n => n.Span.Start >= core.End))?.Text;
    }
}
