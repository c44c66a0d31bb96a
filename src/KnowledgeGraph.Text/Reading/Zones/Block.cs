using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>A paragraph, heading line, table row or list item as the layout shows it.</summary>
internal sealed record Block(Span Span)
{
    /// <summary>Whether the markup says heading: <c>#</c>, an underline, or a line all in bold.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether it is the first thing after a picture, without a blank line between.</summary>
    public bool IsAfterImage { get; init; }

    /// <summary>Whether it stands in <c>_italics_</c>.</summary>
    public bool IsItalic { get; init; }

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold { get; init; }
}
