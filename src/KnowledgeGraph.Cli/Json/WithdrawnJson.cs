using KnowledgeGraph.Rebuild.Running;

namespace KnowledgeGraph.Cli.Json;

/// <summary>A withdrawn document as a line of JSON.</summary>
internal static class WithdrawnJson
{
    public static string Of(WithdrawnDocument document) => JsonLine.Of(writer =>
    {
        var item = document.Item;
        writer.WriteStartObject();
        writer.Property("source", document.Source);
        writer.Property("document", item.Key);
        writer.Property("path", item.Path);
        writer.Property("cause", document.Cause.ToString().ToLowerInvariant());
        writer.Property("on", item.Withdrawal?.On.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        writer.Property("run", item.Withdrawal?.Run);
        writer.Property("by", item.Withdrawal?.By);
        writer.Property("why", item.Withdrawal?.Why);
        writer.List("articles", item.Articles, writer.WriteValue);
        writer.WriteEndObject();
    });
}
