namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>Several words in one, each of which may be missing or hold any character.</summary>
internal static class Packed
{
    private const char Between = '\u001F';
    private const char Escape = '\u001E';

    public static string Of(params ReadOnlySpan<string?> words)
    {
        var parts = new string[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            parts[i] = words[i] is { } word ? Escaped(word) : $"{Escape}n";
        }

        return string.Join(Between, parts);
    }

    public static string?[] Read(string packed)
    {
        var parts = packed.Split(Between);
        return Array.ConvertAll(parts, part => part == $"{Escape}n" ? null : part.Contains(Escape) ? Plain(part) : part);
    }

    private static string Escaped(string word) => word.AsSpan().ContainsAny(Between, Escape)
        ? word.Replace($"{Escape}", $"{Escape}e", StringComparison.Ordinal).Replace($"{Between}", $"{Escape}b", StringComparison.Ordinal)
        : word;

    private static string Plain(string part) =>
        part.Replace($"{Escape}b", $"{Between}", StringComparison.Ordinal).Replace($"{Escape}e", $"{Escape}", StringComparison.Ordinal);
}
