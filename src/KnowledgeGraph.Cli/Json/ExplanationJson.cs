using KnowledgeGraph.Resolution.Explaining;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Json;

/// <summary>Explanations as one line of JSON each.</summary>
internal static class ExplanationJson
{
    /// <summary>Why the mentions of one node are one.</summary>
    public static string Of(EntityExplanation entity) => JsonLine.Of(writer => Write(writer, entity));

    /// <summary>Why two nodes are one, or are not.</summary>
    public static string Of(PairExplanation pair) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject();
        writer.Property("one", pair.AreOne);
        writer.Property("reason", pair.Apart?.ToString());
        writer.Property("detail", pair.Detail);
        writer.WritePropertyName("first");
        Write(writer, pair.First);
        writer.WritePropertyName("second");
        Write(writer, pair.Second);
        writer.WriteEndObject();
    });

    private static void Write(JsonTextWriter writer, EntityExplanation entity)
    {
        writer.WriteStartObject();
        writer.Property("id", entity.Id);
        writer.Property("name", entity.Name);
        writer.WritePropertyName("labels");
        ValueJson.Write(writer, entity.Labels);
        writer.Property("scope", entity.Scope);
        writer.Property("scopeOf", entity.ScopeOf);
        writer.Property("lexicon", entity.LexiconSource);
        writer.Objects("articles", entity.Articles, article =>
        {
            writer.Property("article", article.ArticleId);
            writer.Property("title", article.Title);
            writer.WritePropertyName("surfaces");
            ValueJson.Write(writer, article.Surfaces);
            writer.WritePropertyName("because");
            ValueJson.Write(writer, article.Because);
            writer.Property("mentions", article.Mentions);
        });
        writer.WriteEndObject();
    }
}
