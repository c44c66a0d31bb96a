namespace KnowledgeGraph.Text.Segmentation;

/// <summary>Walks through the lines of a part of a text that are not empty.</summary>
internal struct DataLines(string text, int start, int end)
{
    private int _at = start;

    /// <summary>The next line, without its end.</summary>
    public bool Next(out ReadOnlySpan<char> line)
    {
        do
        {
            line = text.AsSpan(_at, end - _at);
            var length = line.IndexOf('\n');
            line = length < 0 ? line : line[..length];
            _at = Math.Min(end, _at + line.Length + 1);
        }
        while (line.IsEmpty && _at < end);

        return !line.IsEmpty;
    }
}
