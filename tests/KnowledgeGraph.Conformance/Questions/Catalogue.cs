using System.Text.Json;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>The catalogue of questions and the articles that they are asked of.</summary>
internal static class Catalogue
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static string Folder { get; } = Path.Combine(SharedData.RepositoryRoot, "tests", "KnowledgeGraph.Conformance", "Questions", "Catalogue");

    /// <summary>The questions of one corpus, <c>seeds</c>, <c>sample</c>, <c>articles</c> or <c>later</c>; <paramref name="half"/> is <c>dev</c> or <c>kept</c>.</summary>
    public static IReadOnlyList<CatalogueQuestion> Questions(string corpus, string half) => Read<CatalogueQuestion>($"{corpus}-{half}.json");

    /// <summary>The edits.</summary>
    public static IReadOnlyList<CatalogueEdit> Edits() => Read<CatalogueEdit>("edits.json");

    /// <summary>The cells of the lines of a table, without its remarks.</summary>
    public static IReadOnlyList<string[]> Lines(string file) =>
        [.. File.ReadAllLines(Path.Combine(Folder, file)).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))];

    /// <summary>The folders of a corpus; skips where the shared articles are missing.</summary>
    public static string[] Sources(string corpus) => corpus switch
    {
        "sample" => [Samples.Folder],
        "seeds" => [SharedData.Require("seeds")],
        _ => [SharedData.Require("seeds"), SharedData.Require("articles")],
    };

    /// <summary>The text of an article of a corpus.</summary>
    public static string Text(string corpus, string article) => corpus == "sample"
        ? Samples.Text(article)
        : Sources(corpus).Select(s => Path.Combine(s, article)).Where(File.Exists).Select(File.ReadAllText).First();

    private static List<T> Read<T>(string file) => JsonSerializer.Deserialize<List<T>>(File.ReadAllText(Path.Combine(Folder, file)), Options)!;
}
