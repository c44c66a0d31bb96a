using System.Reflection;
using KnowledgeGraph.Evaluation.Pairs;

namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>
/// The ways in which the news says each kind of fact, and what only looks like it: <c>Ways/*.txt</c>, one sentence a line, names given.
/// All that is expected is there and nothing else of that predicate.
/// </summary>
public sealed class WaysSpec
{
    private const string Folder = "ways/";

    /// <summary>The rows of all files: predicate, expected ends, text.</summary>
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var (predicate, expected, marked) in MarkedSentence.Cells(Files().SelectMany(file => file.Split('\n'))))
        {
            rows.Add(predicate, expected, marked);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Says_that_and_nothing_else(string predicate, string expected, string text) =>
        Assert.Equal([.. expected.Split("; ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)], Named.All(text, predicate));

    private static IEnumerable<string> Files()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
