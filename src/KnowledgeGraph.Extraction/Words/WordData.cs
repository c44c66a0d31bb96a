using System.Collections.Concurrent;
using System.Reflection;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Words;

/// <summary>
/// Reads the word lists that ship with the rules: words separated by blanks or line ends, <c>#</c> starts a comment line; and the small lists of
/// a room, <c>Data/Lists</c>, a name and its words, separated by <c>|</c>, a line.
/// </summary>
internal static class WordData
{
    private const string Folder = "extraction/";
    private static readonly ConcurrentDictionary<string, WordSet> Sets = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Dictionary<string, string[]>> Lists = new(StringComparer.Ordinal);

    /// <summary>The words of a list, read once however many hold it.</summary>
    public static WordSet Set(string file) => Sets.GetOrAdd(file, name => new WordSet(Words(name)));

    /// <summary>The words of a room's list, as written; shared by all who hold it.</summary>
    public static string[] List(string room, string name) => Lists.GetOrAdd(room, file => NamedLists("lists/" + file + ".tsv")).TryGetValue(name, out var words)
        ? words
        : throw new InvalidOperationException($"the room {room} has no list {name}");

    /// <summary>Two columns: a word and its kind.</summary>
    public static IEnumerable<(string Word, string Kind)> Pairs(string file) =>
        Rows(file).Select(cells => (Fold(cells[0]), cells[1]));

    /// <summary>The cells of each line, as written.</summary>
    public static IEnumerable<string[]> Rows(string file) => Lines(Folder + file).Select(line => line.Split('\t'));

    public static IEnumerable<string> Words(string file) =>
        Lines(Folder + file).SelectMany(line => line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)).Select(Fold);

    private static string Fold(string word) => FoldedText.Fold(word);

    private static Dictionary<string, string[]> NamedLists(string resource) =>
        Lines(resource).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1].Split('|'), StringComparer.Ordinal);

    private static IEnumerable<string> Lines(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the word list {resource} is not in the assembly");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
