using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>
/// Whether the day told with a verb of release is the day on which its thing came out, and not that of a feature of it (推出语音功能), of a
/// later event (重新上线, 发布三个月后登上榜首), of who speaks of it (谈到甲发布乙), or of what the release followed (成立，随后发布乙).
/// </summary>
internal static class ReleaseDay
{
    private const int Reach = 16;
    private const int BesideVerb = 4;
    private static readonly string[] Features = ["功能", "服务", "会员", "付费版", "版本", "新版", "插件", "计划", "模式", "入口", "接口", "api", "API", "工具", "礼包", "专区", "活动", "iOS版", "ios版", "安卓版", "网页版", "桌面版", "PC版", "pc版", "套餐", "课程", "榜单", "主题", "皮肤", "会员制", "订阅", "补丁"];
    private static readonly string[] Again = ["重新", "恢复", "再次", "再度", "重返", "推迟", "延期", "延后", "推后", "暂缓", "因", "因为", "由于", "为", "庆祝", "距", "距离", "刚刚才"];
    private static readonly string[] Later = ["随后", "此后", "之后", "后来", "其后", "不久", "接着", "紧接着", "一年后", "半年后"];
    private static readonly string[] Past = ["此前", "之前", "早前", "先前", "早已", "去年", "前年", "上月", "上周", "前不久", "早些时候"];
    private static readonly string[] Told = ["报道", "提到", "提及", "谈到", "谈及", "谈起", "回顾", "回忆", "评价", "评论", "讲述", "复盘", "传闻"];
    private static readonly string[] Long = ["不久", "没多久", "已久", "多年", "至今", "周年", "以来已"];
    private static readonly string[] Numbers = ["一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "半", "数", "几", "近", "已", "满", "仅", "刚满", "不到"];
    private static readonly string[] Spans = ["个月", "周年", "年", "天", "周", "小时", "个多月", "个半月"];

    /// <summary>Whether the day is the thing's own.</summary>
    public static bool Is(ArticleContext context, Making making, Item thing)
    {
        var text = context.Article.Text;
        var verb = making.Verb;
        var tail = text.AsSpan(verb.End, Math.Min(Reach, text.Length - verb.End));
        var stop = tail.IndexOfAny("，。；！？,;\n");
        tail = stop < 0 ? tail : tail[..stop];
        return !IsOfFeature(making, thing, tail) && !IsLongAgo(tail) && !AnyWord.Ends(making.Sentence.Shape.AsSpan(0, making.Site.Start), Again)
            && !IsBefore(text, making, thing) && !IsMakersAttribute(making, thing) && !IsParted(context, making);
    }

    // 甲推出语音功能: the thing stands before the verb, what came out behind it.
    private static bool IsOfFeature(Making making, Item thing, ReadOnlySpan<char> tail) =>
        thing.Span.End <= making.Verb.Start && AnyWord.Ends(tail.TrimEnd(" ”了"), Features);

    // 发布三个月后, 上线不久的
    private static bool IsLongAgo(ReadOnlySpan<char> tail)
    {
        var rest = AnyWord.TrimmedStart(tail, Numbers).TrimStart("0123456789多余 ");
        return AnyWord.Begins(tail, Long) || (rest.Length < tail.Length && AnyWord.Begins(rest, Spans));
    }

    // 距甲发布已有半年
    private static bool IsBefore(string text, Making making, Item thing) =>
        thing.Span.End <= making.Verb.Start && making.Verb.Start - thing.Span.End <= BesideVerb && AnyWord.Ends(text.AsSpan(0, thing.Span.Start).TrimEnd(" “《"), ["距", "距离"]);

    // 曾推出甲的某公司宣布…: by what its maker is known.
    private static bool IsMakersAttribute(Making making, Item thing)
    {
        var shape = making.Sentence.Shape;
        var at = thing.Span.Start > making.Verb.Start && making.Sentence.Span.Covers(thing.Span) ? making.Sentence.ShapeOf(thing.Span.End - 1) + 1 : shape.Length;
        return at + 1 < shape.Length && shape[at] == '的' && (ShapeAlphabet.IsFirm(shape[at + 1]) || ShapeAlphabet.Is(shape[at + 1], EntityType.Person));
    }

    private static bool IsParted(ArticleContext context, Making making)
    {
        var time = making.Time!.Span;
        if (!making.Sentence.Span.Covers(time) || time.End > making.Verb.Start)
        {
            return false;
        }

        var between = context.Article.Text.AsSpan(time.End, making.Verb.Start - time.End);
        return AnyWord.In(between, Later) || AnyWord.In(between, Past) || AnyWord.In(between, Told);
    }
}
