using System.Text.RegularExpressions;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Extraction.Tests.Words;

/// <summary>The tables of words, <c>Data/Lists</c>, hold what the code asks for and nothing else.</summary>
public sealed partial class WordListsSpec
{
    private static readonly string Room = Path.Combine(SharedData.RepositoryRoot, "src", "KnowledgeGraph.Extraction");

    [Fact]
    public void Every_list_is_asked_for_and_every_list_asked_for_is_there()
    {
        var asked = Directory.EnumerateFiles(Room, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Asking().Matches(File.ReadAllText(file)))
            .Select(call => $"{call.Groups[1].Value} {call.Groups[2].Value}");
        var held = Directory.EnumerateFiles(Path.Combine(Room, "Data", "Lists"), "*.tsv")
            .SelectMany(file => File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => $"{Path.GetFileNameWithoutExtension(file)} {line.Split('\t')[0]}"));
        Assert.Equal(held.Order(StringComparer.Ordinal), asked.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("WordData\\.List\\(\"([a-z-]+)\", \"([a-z0-9.-]+)\"\\)")]
    private static partial Regex Asking();
}
