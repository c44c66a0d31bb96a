using KnowledgeGraph.Evaluation.Sampling;

namespace KnowledgeGraph.Cli.Json;

/// <summary>A drawn claim as one line of JSON: what it says and the words, not how it was found.</summary>
internal static class SampleJson
{
    /// <summary>The line.</summary>
    public static string Of(SampledClaim sample) => JsonLine.Of(writer =>
    {
        var claim = sample.Claim;
        writer.WriteStartObject();
        writer.Property("id", claim.Id);
        writer.Property("subject", sample.Subject);
        writer.Property("predicate", claim.Predicate);
        writer.Property("object", sample.Object);
        writer.Property("date", claim.Time?.Value?.Name ?? claim.Time?.Text);
        writer.Property("role", claim.Role);
        writer.Property("batch", claim.Batch);
        writer.Property("modality", claim.Modality.ToString().ToLowerInvariant());
        writer.Property("speaker", sample.Speaker);
        writer.Property("publishedOn", sample.PublishedOn);
        writer.Property("quote", claim.Quote);
        writer.WritePropertyName("supports");
        writer.WriteStartArray();
        foreach (var support in claim.Supports)
        {
            writer.WriteValue($"{support.Role}: {support.Text}");
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
