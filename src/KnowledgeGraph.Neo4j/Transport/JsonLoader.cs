using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Reads JSON without guessing: texts that look like dates stay texts, and deep nesting is an error, not a crash.</summary>
internal sealed class JsonLoader
{
    private const int MaxDepth = 512;

    private static readonly JsonLoadSettings Settings = new() { CommentHandling = CommentHandling.Ignore, LineInfoHandling = LineInfoHandling.Ignore };

    /// <summary>A reader over an answer; it closes the stream with itself.</summary>
    public static JsonTextReader Reader(Stream stream) => new(new StreamReader(stream))
    {
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Double,
        MaxDepth = MaxDepth,
        SupportMultipleContent = true,
    };

    /// <summary>The value that begins at the reader's current token.</summary>
    public Task<JToken> LoadAsync(JsonTextReader reader, CancellationToken cancellationToken) =>
        JToken.LoadAsync(reader, Settings, cancellationToken);

    /// <summary>Moves to the next token and demands that there is one.</summary>
    public async Task<JsonToken> NextAsync(JsonTextReader reader, CancellationToken cancellationToken) =>
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false)
            ? reader.TokenType
            : throw new JsonReaderException("The answer ends too early.");
}
