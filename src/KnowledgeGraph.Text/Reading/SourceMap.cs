namespace KnowledgeGraph.Text.Reading;

/// <summary>Says where in a file a stretch of decoded text comes from: the last point at or before a position.</summary>
public sealed class SourceMap(IReadOnlyList<(int Offset, string Locator)> points)
{
    /// <summary>No points: the text is the file.</summary>
    public static SourceMap Empty { get; } = new([]);

    /// <summary>The points, ordered by their offset in the text.</summary>
    public IReadOnlyList<(int Offset, string Locator)> Points { get; } = points;

    /// <summary>Where the position comes from (<c>line 12, column 5</c>), or <c>null</c> when the text is the file itself.</summary>
    public string? Locate(int offset)
    {
        string? found = null;
        foreach (var (at, locator) in Points)
        {
            if (at > offset)
            {
                break;
            }

            found = locator;
        }

        return found;
    }
}
