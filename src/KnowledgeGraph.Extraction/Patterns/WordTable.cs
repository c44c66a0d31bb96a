using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>Named lists of words that patterns share: <c>Data/words.tsv</c>.</summary>
public static partial class WordTable
{
    private static readonly Lazy<IReadOnlyDictionary<string, string[]>> Lists = new(Load);
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Words = new(() => Lists.Value.ToDictionary(
        list => list.Key, list => "(?:" + string.Join('|', list.Value.Select(Regex.Escape)) + ")", StringComparer.Ordinal));

    /// <summary>The words of a list, longest first.</summary>
    public static IReadOnlyList<string> WordsOf(string name) => Lists.Value[name];

    /// <summary>Replaces <c>{name}</c> by the alternatives of that list, longest first.</summary>
    /// <exception cref="FormatException">There is no such list.</exception>
    public static string Expand(string pattern) =>
        Name().Replace(pattern, m => Words.Value.TryGetValue(m.Groups[1].Value, out var words)
            ? words
            : throw new FormatException($"no word list {{{m.Groups[1].Value}}}"));

    private static Dictionary<string, string[]> Load() => WordData.Rows("words.tsv").ToDictionary(
        cells => cells[0],
        cells => cells[1].Split('|').OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).ToArray(),
        StringComparer.Ordinal);

    [GeneratedRegex("\\{([a-z_]{2,})\\}")]
    private static partial Regex Name();
}
