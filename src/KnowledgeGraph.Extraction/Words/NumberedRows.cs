namespace KnowledgeGraph.Extraction.Words;

/// <summary>The rows of a tab-separated table with their line numbers, empty lines and <c>#</c> comments left out.</summary>
internal static class NumberedRows
{
    /// <summary>The rows, in order; lines are counted from 1.</summary>
    public static IEnumerable<(int Line, string[] Cells)> Of(string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd('\r')))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                yield return (number, line.Split('\t'));
            }
        }
    }
}
