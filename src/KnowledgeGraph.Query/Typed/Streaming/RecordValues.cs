using System.Globalization;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed.Streaming;

/// <summary>Values of a record that several queries give: days written as text, and evidence.</summary>
internal static class RecordValues
{
    /// <summary>A day written <c>yyyy-MM-dd</c>, or <c>null</c>.</summary>
    public static DateOnly? Day(this CypherRecord record, string key) =>
        record.Get<string?>(key) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>A list of maps of article, title, quote, start, end and claim.</summary>
    public static IReadOnlyList<Evidence> Evidence(this CypherRecord record, string key) =>
        [.. record.List<IReadOnlyDictionary<string, object?>>(key).Select(One)];

    private static Evidence One(IReadOnlyDictionary<string, object?> map) => new(
        (string)map["article"]!,
        map["title"] as string,
        (string)map["quote"]!,
        (long)map["start"]!,
        (long)map["end"]!,
        map.GetValueOrDefault("claim") as string);
}
