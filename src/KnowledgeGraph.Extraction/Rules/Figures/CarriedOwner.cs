using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// The thing or firm that a sentence without a name goes on about: 某助手面向中小企业。目前日活用户超过40万. Only for what is measured of
/// things or of firms by its own noun, in the paragraph of a sentence that is about one and names no other; a line that opens with an item of
/// accounts (毛利3亿元) goes on about the firm of the line before.
/// </summary>
internal static class CarriedOwner
{
    private const int SentencesBack = 3;
    private static readonly string[] SinceUse = ["上线以来", "投用以来", "运行以来", "投入使用以来"];
    private static readonly string[] OfThings = ["用户", "日活", "月活", "调用量", "下载量", "访问量", "注册", "准确率", "精度", "成本", "速度", "效率", "性能", "响应", "时延", "耗时", "token", "语料", "上下文", "得分", "误差", "召回率", "吞吐", "训练数据", "支持", "安装量", "装机", "累计", "已服务", "已覆盖", "已接入", "已分析", "已处理", "已完成", "已生成", "收录", "算力", "功耗", "售价", "定价", "识别率", "合格率", "废品率", .. SinceUse];
    private static readonly string[] OfFirms = WordData.List("figure-owners", "carried-owner.of-firms");
    private static readonly string[] Taking = ["接入", "使用", "采用", "部署", "注册"];
    private static readonly string[] Items = WordData.List("figure-owners", "carried-owner.items");
    private static readonly string[] Others = WordData.List("figure-owners", "carried-owner.others");

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        var isOfThing = AnyWord.In(site.Lead, OfThings) || AnyWord.In(site.Tail, Taking) || AnyWord.In(site.Clauses[0].Text, SinceUse);
        var isOfFirm = !isOfThing && AnyWord.In(site.Lead, OfFirms);
        if (!(isOfThing || isOfFirm) || ClauseKind.IsOfAnother(site.Lead) || IsAboutOthers(site) || IsNamed(site))
        {
            return null;
        }

        foreach (var before in site.SentencesBefore(SentencesBack))
        {
            if (IsParted(site, before) && !(isOfFirm && IsItem(site)))
            {
                return null;
            }

            if (before.Items.Any(i => i.Type is { } type && SentenceSubject.IsSubject(type)))
            {
                return Subject(site.Context.Text, before, isOfThing) is { } subject ? new FigureOwner(subject, "carried", 600) : null;
            }

            var words = site.Between(before.Span.Start, before.Span.End);
            if (isOfFirm ? OtherSubjects.OfAnybody(words) : OtherSubjects.OfAnother(words))
            {
                return null;
            }
        }

        return null;
    }

    private static Item? Subject(string text, SentenceView sentence, bool isOfThing)
    {
        if (isOfThing)
        {
            return SentenceSubject.Thing(text, sentence);
        }

        return SentenceSubject.Of(text, sentence) is { First.Type: EntityType.Company } told && told.Named.All(i => i.Key.Equals(told.First.Key, StringComparison.Ordinal) || i.Type is not EntityType.Company)
            ? told.First
            : null;
    }

    private static bool IsNamed(FigureSite site) =>
        site.Sentence.Items.Any(i => i.Type is { } type && SentenceSubject.IsSubject(type) && i.Span.End <= site.Figure.Span.Start);

    private static bool IsAboutOthers(FigureSite site)
    {
        var words = site.Between(site.Sentence.Span.Start, site.Figure.Span.Start);
        return AnyWord.In(words, Others) || OtherSubjects.OfWhole(words) || OtherSubjects.OfAnother(words);
    }

    private static bool IsItem(FigureSite site) =>
        AnyWord.Begins(site.Between(site.Sentence.Span.Start, site.Figure.Span.Start).AsSpan().TrimStart(), Items);

    private static bool IsParted(FigureSite site, SentenceView before) =>
        site.Between(before.Span.Start, site.Sentence.Span.Start).TrimEnd().Contains('\n', StringComparison.Ordinal)
        || site.Between(before.Span.End, site.Sentence.Span.Start).Contains('\n', StringComparison.Ordinal);
}
