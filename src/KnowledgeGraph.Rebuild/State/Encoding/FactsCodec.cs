using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Rebuild.State.Encoding;

/// <summary>The local results of one article as bytes. Where the article was found is not among them.</summary>
internal static class FactsCodec
{
    /// <returns>The bytes, and the same compressed.</returns>
    public static (byte[] Plain, byte[] Compressed) Write(ArticleFacts facts)
    {
        var writer = new WordWriter();
        ArticleCodec.Write(writer, facts.Article);
        var text = facts.Article.Text;
        writer.List(facts.Entities, e => Write(writer, e, text));
        writer.List(facts.Figures, f => Write(writer, f, text));
        writer.List(facts.Claims, c => ClaimCodec.Write(writer, c, text));
        return (writer.ToArray(), writer.Compressed());
    }

    public static ArticleFacts Read(WordReader reader)
    {
        var article = ArticleCodec.Read(reader);
        var factory = new ClaimFactory(article);
        return new ArticleFacts(
            article,
            reader.List(() => Entity(reader, article.Text)),
            reader.List(() => Figure(reader, article.Text)),
            reader.List(() => ClaimCodec.Read(reader, factory, article.Text)));
    }

    private static void Write(WordWriter writer, LocalEntity entity, string text)
    {
        writer.Word(entity.Key);
        writer.Number((int)entity.Type);
        writer.Word(entity.Name);
        writer.List(entity.Aliases, writer.Word);
        writer.List(entity.Mentions, m => Write(writer, m, text));
        writer.Word(entity.LexiconId);
        writer.Number((int)entity.Scope);
        writer.Word(entity.ScopeName);
        writer.List(entity.Because, writer.Word);
    }

    private static LocalEntity Entity(WordReader reader, string text) => new()
    {
        Key = reader.Required(),
        Type = (EntityType)reader.Int(),
        Name = reader.Required(),
        Aliases = reader.List(reader.Required),
        Mentions = reader.List(() => Mention(reader, text)),
        LexiconId = reader.Word(),
        Scope = (EntityScope)reader.Int(),
        ScopeName = reader.Word(),
        Because = reader.List(reader.Required),
    };

    private static void Write(WordWriter writer, Mention mention, string text)
    {
        TimeCodec.WriteWords(writer, mention.Span, mention.Text, text);
        writer.Number((int)mention.Type);
        writer.Word(mention.LexiconId);
        writer.Number((int)mention.Source);
        writer.Word(mention.Rule);
    }

    private static Mention Mention(WordReader reader, string text)
    {
        var (span, words) = TimeCodec.ReadWords(reader, text);
        return new Mention(span, words, (EntityType)reader.Int(), reader.Word(), (MentionSource)reader.Int(), reader.Required());
    }

    private static void Write(WordWriter writer, LocalFigure figure, string text)
    {
        writer.Word(figure.Key);
        TimeCodec.WriteWords(writer, figure.Span, figure.Text, text);
        TimeCodec.Write(writer, figure.Quantity);
        writer.Word(figure.Measure);
        TimeCodec.Write(writer, figure.AsOf);
    }

    private static LocalFigure Figure(WordReader reader, string text)
    {
        var key = reader.Required();
        var (span, words) = TimeCodec.ReadWords(reader, text);
        return new LocalFigure { Key = key, Span = span, Text = words, Quantity = TimeCodec.Quantity(reader), Measure = reader.Word(), AsOf = TimeCodec.Time(reader) };
    }
}
