using KnowledgeGraph.Rebuild.Comparing;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Json;

/// <summary>What a build would change, as one line of JSON.</summary>
internal static class DifferenceJson
{
    /// <summary>The line.</summary>
    public static string Of(GraphDifference difference) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        writer.Property("elements", difference.Elements);
        writer.Property("restated", difference.Restated);
        Claims(writer, "added", difference.Added);
        Claims(writer, "removed", difference.Removed);
        writer.WritePropertyName("changed");
        writer.WriteStartArray();
        foreach (var change in difference.Changed)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("before");
            Claim(writer, change.Before);
            writer.WritePropertyName("after");
            Claim(writer, change.After);
            Words(writer, "properties", change.Properties);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Words(writer, "newNames", difference.NewNodes);
        Words(writer, "oldNames", difference.OldNodes);
        writer.WriteEndObject();
    });

    private static void Claims(JsonWriter writer, string name, IReadOnlyList<ClaimLine> claims)
    {
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var claim in claims)
        {
            Claim(writer, claim);
        }

        writer.WriteEndArray();
    }

    private static void Claim(JsonWriter writer, ClaimLine claim)
    {
        writer.WriteStartObject();
        writer.Property("id", claim.Id);
        writer.Property("predicate", claim.Predicate);
        writer.Property("subject", claim.Subject);
        writer.Property("object", claim.Object);
        writer.Property("modality", claim.Modality);
        writer.Property("quote", claim.Quote);
        writer.Property("article", claim.Article);
        writer.WriteEndObject();
    }

    private static void Words(JsonWriter writer, string name, IReadOnlyList<string> words)
    {
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var word in words)
        {
            writer.WriteValue(word);
        }

        writer.WriteEndArray();
    }
}
