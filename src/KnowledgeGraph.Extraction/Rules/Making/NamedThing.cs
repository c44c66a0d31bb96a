using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>How a sentence names what was told of before by its kind: 其中，乙面向手机; 这款产品名为乙; 乙正式上线; 新模型乙.</summary>
internal static class NamedThing
{
    private const int Head = 4;
    private const int Reach = 12;
    private static readonly string[] Rows = WordData.List("making", "named-thing.rows");
    private static readonly string[] Pointing = WordData.List("making", "named-thing.pointing");
    private static readonly string[] Naming = WordData.List("making", "named-thing.naming");
    private static readonly string[] News = WordData.List("making", "named-thing.news");
    private static readonly string[] Releases = WordData.List("making", "named-thing.releases");
    private static readonly string[] Not = WordData.List("making", "named-thing.not");

    /// <summary>Whether an item is a thing made.</summary>
    public static bool Is(Item item) => item.Type is EntityType.Model or EntityType.Product;

    /// <summary>Whether an item is somebody who may make things.</summary>
    public static bool IsHouse(Item item) => item.Type is EntityType.Company or EntityType.Institution or EntityType.Government;

    /// <summary>Whether the sentence tells of its first thing as of the one spoken of before.</summary>
    public static bool IsTold(SentenceView sentence, Item thing)
    {
        var (shape, at) = (sentence.Shape, sentence.ShapeOf(thing.Span.Start));
        var clause = Clauses.Start(shape, at);
        var before = shape.AsSpan(clause, at - clause).TrimEnd("“「《 ");
        return (IsRow(shape) && at - clause <= Head)
            || (AnyWord.Ends(before, Naming) && (AnyWord.In(before, Pointing) || (clause == 0 && before.Length is > 1 and <= Head)))
            || (before.Length <= Reach && AnyWord.Ends(before, News))
            || (LightWords.IsLight(shape, clause, at) && IsReleased(shape, at + 1));
    }

    /// <summary>The thing that is told of; where several are told one by one, those of its type that open a clause.</summary>
    public static IEnumerable<Item> In(SentenceView sentence)
    {
        var things = sentence.Items.Where(Is).ToList();
        return !IsRow(sentence.Shape) ? things.Take(1)
            : things.Where(t => t.Type == things[0].Type && sentence.ShapeOf(t.Span.Start) is var at && at - Clauses.Start(sentence.Shape, at) <= Head).DistinctBy(t => t.Key);
    }

    private static bool IsRow(string shape) => AnyWord.Begins(shape.AsSpan().TrimStart(" “"), Rows);

    private static bool IsReleased(string shape, int from)
    {
        var words = shape.AsSpan(from, Math.Min(Reach, Clauses.End(shape, from) - from));
        return AnyWord.In(words, Releases) && !AnyWord.In(words, Not);
    }
}
