namespace KnowledgeGraph.Text.Reading.Encodings;

/// <summary>The outcome of decoding: the text and its encoding, or the reason why there is none.</summary>
internal readonly record struct DecodedText(string? Text, string? Encoding, string? Reason)
{
    public static DecodedText Failed(string reason) => new(null, null, reason);
}
