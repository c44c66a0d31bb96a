using System.Text.Json;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conformance.Filing;

/// <summary>The passages of <c>passages.json</c>.</summary>
public static class FilingSuite
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Reads all passages, in the order of the file.</summary>
    public static IReadOnlyList<FilingPassage> Load() =>
        JsonSerializer.Deserialize<List<FilingPassage>>(File.ReadAllText(FilePath), Options)!;

    private static string FilePath =>
        Path.Combine(SharedData.RepositoryRoot, "tests", "KnowledgeGraph.Conformance", "Filing", "passages.json");
}
