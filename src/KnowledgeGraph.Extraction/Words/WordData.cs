using System.Collections.Concurrent;
using System.Reflection;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Words;

/// <summary>Reads the word lists that ship with the rules: words separated by blanks or line ends, <c>#</c> starts a comment line.</summary>
internal static class WordData
{
    private static readonly ConcurrentDictionary<string, WordSet> Sets = new(StringComparer.Ordinal);

    /// <summary>The words of a list, read once however many hold it.</summary>
    public static WordSet Set(string file) => Sets.GetOrAdd(file, name => new WordSet(Words(name)));

    /// <summary>Two columns: a word and its kind.</summary>
    public static IEnumerable<(string Word, string Kind)> Pairs(string file) =>
        Lines(file).Select(line => line.Split('\t')).Select(cells => (Fold(cells[0]), cells[1]));

    /// <summary>The cells of each line, as written.</summary>
    public static IEnumerable<string[]> Rows(string file) => Lines(file).Select(line => line.Split('\t'));

    public static IEnumerable<string> Words(string file) =>
        Lines(file).SelectMany(line => line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)).Select(Fold);

    private static string Fold(string word) => FoldedText.Fold(word);

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("extraction/" + file)
            ?? throw new InvalidOperationException($"the word list {file} is not in the assembly");
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
