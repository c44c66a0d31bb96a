using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Core.Documents;

/// <summary>One article as read: its text exactly as decoded, and what the reader found out about it.</summary>
public sealed record Article
{
    /// <summary><c>a/</c> and the first 16 hexadecimal digits of the SHA-256 of the text in UTF-8. Equal texts are one article.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was found: a path as given or an address. Not part of the identity.</summary>
    public required string Path { get; init; }

    /// <summary>The decoded text that all spans refer to.</summary>
    public required string Text { get; init; }

    /// <summary>The zones, in order, without overlap.</summary>
    public required IReadOnlyList<Zone> Zones { get; init; }

    /// <summary>The title's words, or <c>null</c> when the article shows none.</summary>
    public string? Title { get; init; }

    /// <summary>The address the article itself or its container names, or <c>null</c>.</summary>
    public string? Address { get; init; }

    /// <summary>When it was published, or <c>null</c>: undated articles stay undated.</summary>
    public TimeValue? PublishedOn { get; init; }

    /// <summary>The rule that found <see cref="PublishedOn"/>: front matter, date prefix, dateline, address, text.</summary>
    public string? PublishedRule { get; init; }

    /// <summary>Set where <see cref="Text"/> holds only the words that prove something, every other character blotted out; <c>null</c> for a whole text.</summary>
    public TextTrace? Trace { get; init; }

    /// <summary>The zone at a position, or <c>null</c> between zones.</summary>
    public Zone? ZoneAt(int position)
    {
        int low = 0, high = Zones.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var zone = Zones[middle];
            if (zone.Span.Contains(position))
            {
                return zone;
            }

            if (position < zone.Span.Start)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return null;
    }
}
