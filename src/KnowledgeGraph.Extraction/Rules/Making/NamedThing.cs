using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>How a sentence names what was told of before by its kind: 其中，乙面向手机; 这款产品名为乙; 乙正式上线; 新模型乙.</summary>
internal static class NamedThing
{
    private const int Head = 4;
    private const int Reach = 12;
    private static readonly string[] Rows = ["其中", "一款", "第一款", "第一个", "分别", "一是", "首款"];
    private static readonly string[] Pointing = ["这款", "这一", "这个", "该", "此次", "这次", "本次", "它", "新模型", "新产品", "新品", "最受关注", "备受关注", "压轴", "主角", "其中最", "重头戏"];
    private static readonly string[] Naming = ["名为", "名叫", "叫", "叫做", "叫作", "取名", "命名为", "取名为", "名字是", "是", "为", "—", "：", "就是", "即"];
    private static readonly string[] News = ["新模型", "新产品", "新品", "新一代模型", "新一代大模型", "这款模型", "新大模型", "新一代产品"];
    private static readonly string[] Releases = ["发布", "上线", "亮相", "登场", "开源", "问世", "揭晓", "面世", "开放", "公测", "内测", "推出"];
    private static readonly string[] Not = ["的", "用户", "此前", "曾", "去年", "接入", "后", "以来", "上的", "超过", "竞"];

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
            || (AnyWord.Ends(before, Naming) && AnyWord.In(before, Pointing))
            || (before.Length <= Reach && AnyWord.Ends(before, News))
            || (LeftReader.IsLight(shape, clause, at) && IsReleased(shape, at + 1));
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
