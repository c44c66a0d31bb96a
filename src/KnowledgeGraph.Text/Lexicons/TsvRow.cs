namespace KnowledgeGraph.Text.Lexicons;

/// <summary>One line of a table.</summary>
/// <param name="line">The line.</param>
/// <param name="cells">Where its cells stand in it.</param>
internal readonly ref struct TsvRow(ReadOnlySpan<char> line, ReadOnlySpan<Range> cells)
{
    private readonly ReadOnlySpan<char> _line = line;
    private readonly ReadOnlySpan<Range> _cells = cells;

    /// <summary>A cell without the spaces around it; empty where the line has none.</summary>
    public ReadOnlySpan<char> this[int column] => column < 0 || column >= _cells.Length ? [] : _line[_cells[column]].Trim();

    /// <summary>A cell, or <c>null</c> where it is empty.</summary>
    public string? Text(int column) => this[column] is { Length: > 0 } cell ? cell.ToString() : null;
}
