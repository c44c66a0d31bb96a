using System.Globalization;

namespace KnowledgeGraph.Embedded.Cache;

/// <summary>Several tokens in one column.</summary>
internal static class TokenList
{
    public static string Write(int[] tokens) => string.Join(',', tokens.Select(t => t.ToString(CultureInfo.InvariantCulture)));

    /// <exception cref="FormatException">The column holds something else.</exception>
    public static int[] Read(string column)
    {
        if (column.Length == 0)
        {
            return [];
        }

        var parts = column.Split(',');
        var tokens = new int[parts.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = int.Parse(parts[i], CultureInfo.InvariantCulture);
        }

        return tokens;
    }
}
