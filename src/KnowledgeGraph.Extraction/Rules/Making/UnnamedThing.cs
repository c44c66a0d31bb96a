using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>A sentence in which one firm brings out something that it calls by its kind only: 甲公司开源了两款模型, 甲公司发布新一代大模型, 甲公司举行新品发布会.</summary>
internal static class UnnamedThing
{
    private static readonly string[] Makings = ["发布", "推出", "开源", "上线", "带来", "研发了", "打造了", "训练了", "训练出", "公布", "展示", "做了", "造了", "官宣", "召开", "举行", "举办"];
    private static readonly string[] New = ["新", "一款", "两款", "三款", "四款", "五款", "六款", "多款", "一个", "两个", "三个", "四个", "五个", "多个", "两大", "三大", "四大", "两种", "三种", "多种", "首个", "首款", "自研", "一系列", "最强", "重磅", "国内首", "发布会"];
    private static readonly string[] Kinds = ["模型", "产品", "版本", "应用", "工具", "芯片", "平台", "系统", "智能体", "机器人", "新品", "手机", "尺寸", "成果", "助手", "发布会", "软件", "框架", "眼镜"];
    private static readonly string[] NotTheirs = ["客户", "合作", "用户", "竞争", "对手", "接入", "使用", "采用", "评测", "投资", "对比", "超过", "超越", "参加", "参与", "报告", "白皮书", "参会", "出席", "计划", "将"];

    /// <summary>Its maker, or <c>null</c>.</summary>
    public static Item? Maker(SentenceView sentence)
    {
        if (sentence.Zone is not (ZoneKind.Body or ZoneKind.Title or ZoneKind.Heading) || !EndsInKind(sentence.Shape) || AnyWord.In(sentence.Shape, NotTheirs)
            || ModalityReader.OfEvent(sentence, sentence.Shape.Length - 1, sentence.Shape.Length - 1) != Modality.Asserted)
        {
            return null;
        }

        var houses = sentence.Items.Where(NamedThing.IsHouse).ToList();
        return Items.AreOne(houses) && houses[0].Type is EntityType.Company or EntityType.Institution && !sentence.Items.Any(NamedThing.Is) && !IsAddressed(sentence, houses[0]) ? houses[0] : null;
    }

    // 面向甲公司推出新产品
    private static bool IsAddressed(SentenceView sentence, Item firm) =>
        sentence.ShapeOf(firm.Span.Start) is var at && MakingWords.PrepositionBefore(sentence.Shape, at) > 0;

    private static bool EndsInKind(string shape)
    {
        var words = shape.AsSpan().TrimEnd("。：；:!！ ”");
        var clause = words[(words.LastIndexOfAny('，', '；') + 1)..];
        if (words.Length == 0 || !(ShapeAlphabet.Is(words[^1], EntityType.Technology) || AnyWord.Ends(words, Kinds)))
        {
            return false;
        }

        foreach (var verb in Makings)
        {
            var at = clause.IndexOf(verb, StringComparison.Ordinal);
            if (at >= 0 && clause[(at + verb.Length)..] is var rest && (rest.Contains(ShapeAlphabet.Figure) || AnyWord.In(rest, New)))
            {
                return true;
            }
        }

        return false;
    }
}
