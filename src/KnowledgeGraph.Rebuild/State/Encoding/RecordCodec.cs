using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Incremental;

namespace KnowledgeGraph.Rebuild.State.Encoding;

/// <summary>What the corpus stage remembers of articles and nodes, as bytes.</summary>
internal static class RecordCodec
{
    public static byte[] Write(ArticleRecord article)
    {
        var writer = new WordWriter();
        writer.Word(article.Origin);
        writer.Number(article.PublishedOn?.DayNumber ?? -1);
        writer.List(article.Contributions, c =>
        {
            writer.Word(c.Key);
            writer.Word(c.Value);
            writer.Number(c.Weight);
        });
        writer.List(article.Elements, e =>
        {
            writer.Word(e.Id);
            writer.Word(e.Type);
            writer.Word(e.From);
            writer.Word(e.To);
            Write(writer, e.Hash);
        });
        return writer.Compressed();
    }

    public static ArticleRecord Article(string id, byte[] bytes, ulong[] sketch)
    {
        var reader = WordReader.Compressed(bytes);
        var origin = reader.Required();
        var day = reader.Int();
        var contributions = reader.List(() => new Contribution(reader.Required(), reader.Required(), reader.Int()));
        var elements = reader.List(() => new OwnedElement(reader.Required(), reader.Word(), reader.Word(), reader.Word(), Hash(reader)));
        return new ArticleRecord(id, origin, day < 0 ? null : DateOnly.FromDayNumber(day), sketch, contributions, elements);
    }

    public static byte[] Write(NodeRecord node)
    {
        var writer = new WordWriter();
        writer.List(node.Labels, writer.Word);
        writer.Word(node.Name);
        writer.Word(node.Batch);
        writer.List(node.Wanted, writer.Word);
        Write(writer, node.Hash);
        return writer.ToArray();
    }

    public static NodeRecord Node(string id, byte[] bytes)
    {
        var reader = new WordReader(bytes);
        return new NodeRecord(id, reader.List(reader.Required), reader.Required(), reader.Word(), reader.List(reader.Required), Hash(reader));
    }

    public static byte[] Write(FactRecord fact)
    {
        var writer = new WordWriter();
        writer.Word(fact.Type);
        writer.Word(fact.From);
        writer.Word(fact.To);
        Write(writer, fact.Hash);
        return writer.ToArray();
    }

    public static FactRecord Fact(string id, byte[] bytes)
    {
        var reader = new WordReader(bytes);
        return new FactRecord(id, reader.Required(), reader.Required(), reader.Required(), Hash(reader));
    }

    private static void Write(WordWriter writer, ElementHash hash)
    {
        Span<byte> bytes = stackalloc byte[ElementHash.Size];
        hash.Write(bytes);
        writer.Bytes(bytes);
    }

    private static ElementHash Hash(WordReader reader) => ElementHash.Read(reader.Bytes(ElementHash.Size));
}
