using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Rebuild.State.Encoding;

/// <summary>An article as bytes, without the place where it was found.</summary>
internal static class ArticleCodec
{
    public static void Write(WordWriter writer, Article article)
    {
        WriteHead(writer, article);
        writer.Word(article.Text);
        writer.Word(article.Trace?.ContentHash);
        writer.List(article.Trace?.Likeness ?? [], hash => writer.Number((long)hash));
    }

    public static Article Read(WordReader reader)
    {
        var (id, title, address, rule) = (reader.Required(), reader.Word(), reader.Word(), reader.Word());
        var published = TimeCodec.Time(reader);
        var zones = reader.List(() => Zone(reader));
        return new Article
        {
            Id = id,
            Path = string.Empty,
            Title = title,
            Address = address,
            PublishedOn = published,
            PublishedRule = rule,
            Zones = zones,
            Text = reader.Required(),
            Trace = Trace(reader.Word(), reader.List(() => (ulong)reader.Number())),
        };
    }

    /// <summary>What local results depend on in an article: its text, by its id, and what the reader found out about it.</summary>
    public static string KeyOf(Article article)
    {
        var writer = new WordWriter();
        WriteHead(writer, article);
        return ContentHash.Of(writer.ToArray())[..32];
    }

    private static void WriteHead(WordWriter writer, Article article)
    {
        writer.Word(article.Id);
        writer.Word(article.Title);
        writer.Word(article.Address);
        writer.Word(article.PublishedRule);
        TimeCodec.Write(writer, article.PublishedOn);
        writer.List(article.Zones, zone =>
        {
            writer.Number((int)zone.Kind);
            writer.Number(zone.Span.Start);
            writer.Number(zone.Span.Length);
        });
    }

    private static TextTrace? Trace(string? hash, ulong[] likeness) => hash is null ? null : new TextTrace(hash, likeness);

    private static Zone Zone(WordReader reader)
    {
        var (kind, start) = ((ZoneKind)reader.Int(), reader.Int());
        return new Zone(kind, new Span(start, start + reader.Int()));
    }
}
