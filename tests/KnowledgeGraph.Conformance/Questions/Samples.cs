using System.Text;
using System.Text.Json;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>The sample articles, the questions over them and the facts that they state.</summary>
public static class Samples
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The folder of the sample articles.</summary>
    public static string Folder { get; } = Path.Combine(SharedData.RepositoryRoot, "seeds", "articles");

    /// <summary>Reads all questions.</summary>
    public static IReadOnlyList<SampleQuestion> Questions() => Read<SampleQuestion>("sample-questions.json");

    /// <summary>Reads all facts.</summary>
    public static IReadOnlyList<SampleFact> Facts() => Read<SampleFact>("sample-facts.json");

    /// <summary>The text of an article in the encoding that it is known to have; a wrong byte is an error.</summary>
    public static string Text(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(EncodingOf(name), EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return encoding.GetString(File.ReadAllBytes(Path.Combine(Folder, name)));
    }

    private static string EncodingOf(string name) => name switch
    {
        _ when name.Contains("gb18030", StringComparison.Ordinal) => "gb18030",
        _ when name.Contains("big5", StringComparison.Ordinal) => "big5",
        _ when name.Contains("utf16", StringComparison.Ordinal) => "utf-16",
        _ => "utf-8",
    };

    private static List<T> Read<T>(string file) => JsonSerializer.Deserialize<List<T>>(
        File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "tests", "KnowledgeGraph.Conformance", "Questions", file)), Options)!;
}
