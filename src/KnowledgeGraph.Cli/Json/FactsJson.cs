using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Quantities;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Json;

/// <summary>
/// The facts of one article as one line of JSON; offsets in code points of the decoded text. The subjects of <c>claims</c> are entities; what is stated of a
/// figure that no entity has stands in <c>reported</c>, sentences that say more than the claims hold in <c>sentences</c>.
/// </summary>
internal static class FactsJson
{
    /// <summary>The line; with the article's zones for those who check the reading.</summary>
    public static string Of(ArticleFacts facts, bool withZones = false)
    {
        var points = new CodePoints(facts.Article.Text);
        return JsonLine.Of(writer =>
        {
            writer.WriteStartObject();
            WriteArticle(writer, facts.Article);
            if (withZones)
            {
                writer.List("zones", facts.Article.Zones, z => WriteZone(writer, points, z));
            }

            writer.List("entities", facts.Entities, e => WriteEntity(writer, points, e));
            writer.List("figures", facts.Figures, f => WriteFigure(writer, points, f));
            var figures = facts.Figures.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
            var stated = facts.Claims.ToLookup(c => c.IsSentence);
            writer.List("claims", stated[false].Where(c => !figures.Contains(c.Subject)), c => WriteClaim(writer, points, c));
            writer.List("reported", stated[false].Where(c => figures.Contains(c.Subject)), c => WriteClaim(writer, points, c));
            writer.List("sentences", stated[true], c => WriteClaim(writer, points, c));
            writer.WriteEndObject();
        });
    }

    private static void WriteArticle(JsonTextWriter writer, Article article)
    {
        writer.WritePropertyName("article");
        writer.WriteStartObject();
        writer.Property("id", article.Id);
        writer.Property("path", article.Path);
        writer.Property("title", article.Title);
        writer.Property("publishedOn", article.PublishedOn?.Name);
        writer.WriteEndObject();
    }

    private static void WriteZone(JsonTextWriter writer, CodePoints points, Zone zone)
    {
        writer.WriteStartObject();
        writer.Property("kind", zone.Kind.ToString());
        WriteSpan(writer, points, zone.Span);
        writer.WriteEndObject();
    }

    private static void WriteEntity(JsonTextWriter writer, CodePoints points, LocalEntity entity)
    {
        writer.WriteStartObject();
        writer.Property("id", entity.Key);
        writer.Property("type", entity.Type.ToString());
        writer.Property("name", entity.Name);
        writer.Property("lexicon", entity.LexiconId);
        writer.Objects("mentions", entity.Mentions, m =>
        {
            writer.Property("text", m.Text);
            WriteSpan(writer, points, m.Span);
            writer.Property("foundBy", m.Source.ToString().ToLowerInvariant());
            writer.Property("rule", m.Rule);
        });
        writer.WriteEndObject();
    }

    private static void WriteFigure(JsonTextWriter writer, CodePoints points, LocalFigure figure)
    {
        writer.WriteStartObject();
        writer.Property("id", figure.Key);
        writer.Property("text", figure.Text);
        WriteSpan(writer, points, figure.Span);
        writer.Property("value", figure.Quantity.Value);
        writer.Property("valueMax", figure.Quantity.ValueMax);
        writer.Property("unit", figure.Quantity.Unit);
        writer.Property("bound", figure.Quantity.Bound == Bound.Exact ? null : figure.Quantity.Bound.ToString());
        writer.Property("measures", figure.Measure);
        writer.Property("asOf", figure.AsOf?.Name);
        writer.WriteEndObject();
    }

    private static void WriteClaim(JsonTextWriter writer, CodePoints points, Claim claim)
    {
        writer.WriteStartObject();
        writer.Property("id", claim.Id);
        writer.Property("predicate", claim.Predicate);
        writer.Property("subject", claim.Subject);
        writer.Property("object", claim.Object);
        writer.Property("date", claim.Time?.Value?.Name);
        writer.Property("role", claim.Role);
        writer.Property("batch", claim.Batch);
        writer.Property("regime", claim.Regime);
        writer.Property("modality", claim.Modality.ToString().ToLowerInvariant());
        writer.Property("speaker", claim.Speaker);
        writer.Property("quote", claim.Quote);
        WriteSpan(writer, points, claim.Span);
        writer.Objects("supports", claim.Supports, s =>
        {
            writer.Property("role", s.Role);
            writer.Property("text", s.Text);
            WriteSpan(writer, points, s.Span);
        });
        writer.Property("rule", claim.Rule);
        writer.Property("confidence", claim.Confidence / 1000m);
        writer.WriteEndObject();
    }

    private static void WriteSpan(JsonTextWriter writer, CodePoints points, Span span)
    {
        writer.Property("start", points.At(span.Start));
        writer.Property("end", points.At(span.End));
    }
}
