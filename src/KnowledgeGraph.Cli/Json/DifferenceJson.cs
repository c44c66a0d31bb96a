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
        writer.List("added", difference.Added, claim => Claim(writer, claim));
        writer.List("removed", difference.Removed, claim => Claim(writer, claim));
        writer.Objects("changed", difference.Changed, change =>
        {
            writer.WritePropertyName("before");
            Claim(writer, change.Before);
            writer.WritePropertyName("after");
            Claim(writer, change.After);
            writer.List("properties", change.Properties, writer.WriteValue);
        });
        writer.List("newNames", difference.NewNodes, writer.WriteValue);
        writer.List("oldNames", difference.OldNodes, writer.WriteValue);
        writer.WriteEndObject();
    });

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
}
