using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>A request's body, written straight to bytes.</summary>
internal static class JsonBody
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static HttpContent Of(string mediaType, Action<JsonTextWriter> write)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, Utf8, leaveOpen: true))
        using (var writer = new JsonTextWriter(text))
        {
            write(writer);
        }

        var content = new ByteArrayContent(stream.GetBuffer(), 0, (int)stream.Length);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return content;
    }
}
