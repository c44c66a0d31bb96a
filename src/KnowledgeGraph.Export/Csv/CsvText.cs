namespace KnowledgeGraph.Export.Csv;

/// <summary>Cells of CSV (RFC 4180).</summary>
internal static class CsvText
{
    /// <summary>Always in quotes, so that an empty text is told from none; quotes doubled. Backslashes mean themselves.</summary>
    public static string Quote(string text) => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
