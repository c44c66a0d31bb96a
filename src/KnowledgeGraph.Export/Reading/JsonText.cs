using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Export.Reading;

/// <summary>JSON with Chinese as it is.</summary>
internal static class JsonText
{
    /// <summary>How it is written.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Texts as an array.</summary>
    public static string Array(IEnumerable<string> items) =>
        "[" + string.Join(',', items.Select(i => "\"" + JsonEncodedText.Encode(i, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"")) + "]";
}
