using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Text.Lexicons;

/// <summary>A name that exists in the field. Helps to find names and to tell them apart; it is never a fact.</summary>
public sealed record LexiconRow
{
    /// <summary>Its permanent id, such as <c>m/ernie-bot</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The usual name.</summary>
    public required string Name { get; init; }

    /// <summary>What it names.</summary>
    public required EntityType Type { get; init; }

    /// <summary>All ways to write it, the usual name first.</summary>
    public required IReadOnlyList<LexiconSurface> Surfaces { get; init; }

    /// <summary>The id of who makes it, or whom a person belongs to, or <c>null</c>.</summary>
    public string? Maker { get; init; }

    /// <summary>The id of what it is a part, version or branch of, or <c>null</c>.</summary>
    public string? Parent { get; init; }

    /// <summary>The region id of its country, or <c>null</c>.</summary>
    public string? Country { get; init; }

    /// <summary>The region id of its seat, or <c>null</c>.</summary>
    public string? Region { get; init; }

    /// <summary>The file that holds it.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }
}
