using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Reading.Formats;

/// <summary>One document as its format tells it, before its text is looked at.</summary>
internal sealed record RawDocument(string Path, string Text)
{
    public string? Title { get; init; }

    public string? Address { get; init; }

    /// <summary>A date that the container states beside the text.</summary>
    public string? DateText { get; init; }

    /// <summary>Zones that the container makes sure, in order.</summary>
    public IReadOnlyList<Zone> Known { get; init; } = [];

    public SourceMap Source { get; init; } = SourceMap.Empty;
}
