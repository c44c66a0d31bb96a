using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Time;
using Newtonsoft.Json;

namespace KnowledgeGraph.Rebuild.Merging;

/// <summary>Writes facts so that nothing the corpus stage needs is lost; <see cref="FactsReader"/> reads them back equal.</summary>
public static class FactsWriter
{
    /// <summary>The line that stands before the facts.</summary>
    public static string Header(FactsStamp stamp) => Line(writer =>
    {
        writer.Put("format", FactsFormat.Name);
        writer.Put("version", FactsFormat.Version);
        writer.Put("program", stamp.Program);
        writer.Put("lexicon", stamp.Lexicon);
        writer.Put("options", stamp.Options);
    });

    /// <summary>The line of one article.</summary>
    public static string Line(ArticleFacts facts) => Line(writer => new FactsLine(writer, facts.Article.Text).Write(facts));

    private static string Line(Action<JsonTextWriter> write)
    {
        var text = new StringBuilder();
        using (var writer = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture)))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return text.ToString();
    }

    private sealed class FactsLine(JsonTextWriter writer, string text)
    {
        private readonly CodePoints _points = new(text);

        public void Write(ArticleFacts facts)
        {
            Write(facts.Article);
            writer.PutAll("entities", facts.Entities, e => Inside(() => Write(e)));
            writer.PutAll("figures", facts.Figures, f => Inside(() => Write(f)));
            writer.PutAll("claims", facts.Claims, c => Inside(() => Write(c)));
        }

        private void Write(Article article)
        {
            writer.Put("id", article.Id);
            writer.Put("path", article.Path);
            writer.Put("title", article.Title);
            writer.Put("address", article.Address);
            Write("published", article.PublishedOn);
            writer.Put("publishedRule", article.PublishedRule);
            writer.Put("text", article.Text);
            Write(article.Trace);
            writer.PutAll("zones", article.Zones, z => Inside(() =>
            {
                writer.Put("kind", z.Kind.ToString());
                Write("at", z.Span);
            }));
        }

        private void Write(TextTrace? trace)
        {
            writer.Put("textHash", trace?.ContentHash);
            writer.PutAll("likeness", trace?.Likeness ?? [], hash => writer.WriteValue(hash.ToString("x16", CultureInfo.InvariantCulture)));
        }

        private void Write(LocalEntity entity)
        {
            writer.Put("key", entity.Key);
            writer.Put("type", entity.Type.ToString());
            writer.Put("name", entity.Name);
            writer.Put("lexicon", entity.LexiconId);
            writer.Put("scope", entity.Scope.ToString());
            writer.Put("scopeName", entity.ScopeName);
            writer.PutAll("aliases", entity.Aliases, writer.WriteValue);
            writer.PutAll("because", entity.Because, writer.WriteValue);
            writer.PutAll("mentions", entity.Mentions, m => Inside(() => Write(m)));
        }

        private void Write(Mention mention)
        {
            Write("at", mention.Span);
            writer.Put("text", mention.Text);
            writer.Put("type", mention.Type.ToString());
            writer.Put("lexicon", mention.LexiconId);
            writer.Put("source", mention.Source.ToString());
            writer.Put("rule", mention.Rule);
        }

        private void Write(LocalFigure figure)
        {
            writer.Put("key", figure.Key);
            Write("at", figure.Span);
            writer.Put("text", figure.Text);
            writer.Put("value", FactsFormat.Text(figure.Quantity.Value));
            writer.Put("valueMax", figure.Quantity.ValueMax is { } most ? FactsFormat.Text(most) : null);
            writer.Put("unit", figure.Quantity.Unit);
            writer.Put("bound", figure.Quantity.Bound.ToString());
            writer.Put("measure", figure.Measure);
            Write("asOf", figure.AsOf);
        }

        private void Write(Claim claim)
        {
            writer.Put("id", claim.Id);
            writer.Put("predicate", claim.Predicate);
            writer.Put("subject", claim.Subject);
            writer.Put("object", claim.Object);
            writer.Put("role", claim.Role);
            writer.Put("batch", claim.Batch);
            writer.Put("regime", claim.Regime);
            writer.Put("modality", claim.Modality.ToString());
            writer.Put("speaker", claim.Speaker);
            Write("at", claim.Span);
            writer.Put("rule", claim.Rule);
            writer.Put("confidence", claim.Confidence);
            if (claim.Time is { } time)
            {
                writer.WritePropertyName("time");
                Inside(() =>
                {
                    writer.Put("text", time.Text);
                    Write("at", time.Span);
                    Write("value", time.Value);
                    writer.Put("rule", time.Rule);
                });
            }

            writer.PutAll("supports", claim.Supports, s => Inside(() =>
            {
                writer.Put("role", s.Role);
                Write("at", s.Span);
            }));
        }

        private void Write(string name, TimeValue? value)
        {
            if (value is not null)
            {
                writer.WritePropertyName(name);
                Inside(() =>
                {
                    writer.Put("from", FactsFormat.Text(value.From));
                    writer.Put("to", FactsFormat.Text(value.To));
                    writer.Put("precision", value.Precision.ToString());
                });
            }
        }

        private void Write(string name, Span span)
        {
            writer.WritePropertyName(name);
            writer.WriteStartArray();
            writer.WriteValue(_points.At(span.Start));
            writer.WriteValue(_points.At(span.End));
            writer.WriteEndArray();
        }

        private void Inside(Action write)
        {
            writer.WriteStartObject();
            write();
            writer.WriteEndObject();
        }
    }
}
