using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// The thing or firm that a sentence without a name goes on about: 某助手面向中小企业。目前日活用户超过40万. Only for what is measured of
/// things or of firms by its own noun, in the paragraph of a sentence that opens with one and names no other.
/// </summary>
internal static class CarriedOwner
{
    private const int SentencesBack = 2;
    private const int Opening = 14;
    private static readonly string[] OfThings = ["用户", "日活", "月活", "调用量", "下载量", "访问量", "注册", "准确率", "精度", "成本", "速度", "效率", "性能", "响应", "时延", "耗时", "token", "语料", "上下文", "得分", "误差", "召回率", "吞吐", "训练数据", "支持", "安装量", "装机", "累计", "已服务", "已覆盖", "已接入", "已分析", "已处理", "已完成", "已生成"];
    private static readonly string[] OfFirms = ["营收", "收入", "利润", "亏损", "员工", "融资", "估值", "市值", "研发投入", "研发人员", "专利", "订单", "出货", "毛利", "股价", "付费客户", "客户数"];
    private static readonly string[] Taking = ["接入", "使用", "采用", "部署", "注册"];
    private static readonly string[] Attending = ["参会", "出席", "参加", "与会", "到场", "参展", "参与"];
    private static readonly string[] Others = ["国内", "全球", "行业", "业内", "市场", "全国", "我国", "预计", "如果", "据", "一般", "通常", "传统", "以往", "其他", "同类", "对手", "其中", "有人", "许多", "很多", "不少", "专家", "记者"];

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        if (IsAttendance(site))
        {
            return Gathering(site);
        }

        var isOfThing = Array.Exists(OfThings, word => site.Lead.Contains(word, StringComparison.Ordinal)) || Array.Exists(Taking, word => site.Tail.Contains(word, StringComparison.Ordinal));
        var isOfFirm = !isOfThing && Array.Exists(OfFirms, word => site.Lead.Contains(word, StringComparison.Ordinal));
        if (!(isOfThing || isOfFirm) || ClauseKind.IsOfAnother(site.Lead) || IsAboutOthers(site) || site.Sentence.Items.Any(i => i.Type is { } type && IsSubject(type) && i.Span.End <= site.Figure.Span.Start))
        {
            return null;
        }

        for (var back = 1; back <= SentencesBack && site.Sentence.Index - back >= 0; back++)
        {
            var before = site.Context.Sentences[site.Sentence.Index - back];
            if (IsParted(site, before))
            {
                return null;
            }

            var named = before.Items.Where(i => i.Type is { } type && IsSubject(type)).ToList();
            if (named.Count > 0)
            {
                var first = named[0];
                var fits = isOfThing ? OwnerTypes.Thing(first.Type!.Value) : first.Type == EntityType.Company;
                return fits && first.Span.Start - before.Span.Start <= Opening && named.TrueForAll(i => i.Key.Equals(first.Key, StringComparison.Ordinal))
                    ? new FigureOwner(first, "carried", 600)
                    : null;
            }
        }

        return null;
    }

    // 某大会召开。…等1000余人参加会议
    private static bool IsAttendance(FigureSite site) =>
        site.Figure.Quantity.Unit is "人" or "名" or "位" or "家" or "人次" && Array.Exists(Attending, word => site.Tail[..Math.Min(12, site.Tail.Length)].Contains(word, StringComparison.Ordinal));

    private static FigureOwner? Gathering(FigureSite site)
    {
        for (var back = 1; back <= SentencesBack && site.Sentence.Index - back >= 0; back++)
        {
            var events = site.Context.Sentences[site.Sentence.Index - back].Items.Where(i => i.Type == EntityType.Event).ToList();
            if (events.Count > 0)
            {
                return events.TrueForAll(e => e.Key.Equals(events[0].Key, StringComparison.Ordinal)) && site.Sentence.Items.All(i => i.Type != EntityType.Event)
                    ? new FigureOwner(events[0], "attended", 650) : null;
            }
        }

        return null;
    }

    private static bool IsSubject(EntityType type) => OwnerTypes.General(type) || OwnerTypes.Told(type) || type is EntityType.Person or EntityType.Region or EntityType.Government or EntityType.Media;

    private static bool IsAboutOthers(FigureSite site) =>
        Array.Exists(Others, word => site.Between(site.Sentence.Span.Start, site.Figure.Span.Start).Contains(word, StringComparison.Ordinal));

    private static bool IsParted(FigureSite site, SentenceView before) =>
        site.Between(before.Span.Start, site.Sentence.Span.Start).TrimEnd().Contains('\n', StringComparison.Ordinal)
        || site.Between(before.Span.End, site.Sentence.Span.Start).Contains('\n', StringComparison.Ordinal);
}
