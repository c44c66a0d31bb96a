using System.Globalization;

namespace KnowledgeGraph.Embedded.Cache;

/// <summary>Several tokens in one column.</summary>
internal static class TokenList
{
    public static string Write(int[] tokens) => string.Join(',', tokens.Select(t => t.ToString(CultureInfo.InvariantCulture)));

    /// <exception cref="FormatException">The column holds something else.</exception>
    public static int[] Read(string column) => column.Length == 0 ? [] : [.. column.Split(',').Select(t => int.Parse(t, CultureInfo.InvariantCulture))];
}
