using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Reading.Formats;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>An article while its zones are being found.</summary>
internal sealed class Draft(RawDocument document)
{
    private readonly List<Zone> _zones = [];
    private readonly bool _isDamaged = PinyinBracket.IsDamaged(document.Text);

    public RawDocument Document { get; } = document;

    public string Text { get; } = document.Text;

    /// <summary>The text as layout rules look at it: simplified and lower case, position for position.</summary>
    public string Look { get; } = SameLength.Fold(document.Text);

    public string? Title { get; set; } = document.Title;

    public string? Address { get; set; } = document.Address;

    /// <summary>A date stated in front matter or beside the text.</summary>
    public string? FrontDate { get; set; } = document.DateText;

    /// <summary>A date before the text.</summary>
    public string? PrefixDate { get; set; }

    /// <summary>A date in a line about author and time.</summary>
    public string? BylineDate { get; set; }

    /// <summary>Where the dateline's day stands (11月6日, 4日).</summary>
    public Span? Dateline { get; set; }

    /// <summary>The words of a short stretch without marks and readings in brackets, simplified and lower case.</summary>
    public string Plain(Span span) => Edges.Plain(_isDamaged ? FoldedText.Fold(span.Of(Text)) : Look.AsSpan(span.Start, span.Length));

    /// <summary>Whether a zone of the kind was found already.</summary>
    public bool HasZone(ZoneKind kind) => _zones.Exists(zone => zone.Kind == kind);

    public void Add(ZoneKind kind, int start, int end) => Add(kind, new Span(start, end));

    /// <summary>Adds a zone, without white space and emphasis marks at its ends.</summary>
    public void Add(ZoneKind kind, Span span)
    {
        var trimmed = Edges.Trim(Text, span);
        if (trimmed.Length > 0)
        {
            _zones.Add(new Zone(kind, trimmed));
        }
    }

    /// <summary>The zones in order; of two that overlap, the one found first stays.</summary>
    public IReadOnlyList<Zone> ToZones()
    {
        var kept = new List<Zone>();
        foreach (var zone in _zones.OrderBy(zone => zone.Span.Start))
        {
            if (kept.Count == 0 || kept[^1].Span.End <= zone.Span.Start)
            {
                kept.Add(zone);
            }
        }

        return kept;
    }
}
