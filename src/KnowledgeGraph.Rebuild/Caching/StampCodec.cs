using KnowledgeGraph.Rebuild.State.Encoding;

namespace KnowledgeGraph.Rebuild.Caching;

/// <summary>Lines by name as bytes.</summary>
internal static class StampCodec
{
    public static byte[] Write(IReadOnlyDictionary<string, string> stamps)
    {
        var writer = new WordWriter();
        writer.List(stamps.OrderBy(s => s.Key, StringComparer.Ordinal).ToArray(), s =>
        {
            writer.Word(s.Key);
            writer.Word(s.Value);
        });
        return writer.Compressed();
    }

    public static Dictionary<string, string> Read(byte[] bytes)
    {
        var reader = WordReader.Compressed(bytes);
        return reader.List(() => KeyValuePair.Create(reader.Required(), reader.Required())).ToDictionary(StringComparer.Ordinal);
    }
}
