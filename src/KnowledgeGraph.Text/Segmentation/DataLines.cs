namespace KnowledgeGraph.Text.Segmentation;

/// <summary>Walks through the lines of a text that are not empty.</summary>
internal struct DataLines(string text)
{
    private int _at;

    /// <summary>The next line, without its end.</summary>
    public bool Next(out ReadOnlySpan<char> line)
    {
        do
        {
            line = text.AsSpan(_at);
            var end = line.IndexOf('\n');
            line = end < 0 ? line : line[..end];
            _at = Math.Min(text.Length, _at + line.Length + 1);
        }
        while (line.IsEmpty && _at < text.Length);

        return !line.IsEmpty;
    }
}
