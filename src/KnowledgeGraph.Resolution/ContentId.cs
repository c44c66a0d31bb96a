using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Resolution;

/// <summary>Ids that follow from content alone: a prefix and the first 64 bits of a SHA-256.</summary>
internal static class ContentId
{
    public static string Of(string prefix, params ReadOnlySpan<string?> parts)
    {
        var text = string.Join('\u001F', parts);
        return prefix + "/" + ContentHash.Of(text)[..16];
    }

    public static string Edge(string type, string from, string to, params ReadOnlySpan<string?> qualifiers) =>
        Of("rel", [from, type, to, .. qualifiers]);
}
