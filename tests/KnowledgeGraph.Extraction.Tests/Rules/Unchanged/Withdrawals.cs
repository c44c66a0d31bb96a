using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Tests.Rules.Unchanged;

/// <summary>What takes a statement back: denials, plans, rumours, conditions and questions.</summary>
internal static partial class Withdrawals
{
    private static readonly string[] Denials = ["未", "没有", "并未", "尚未", "从未", "未能", "未曾", "没", "否认", "拒绝", "不再", "停止", "暂停", "无意", "无法", "不会", "不打算", "放弃", "终止", "取消", "反对", "难以", "不愿", "不准备", "并没有", "并非"];
    private static readonly string[] Plans = ["将", "计划", "拟", "有望", "或将", "打算", "预计将", "正考虑", "希望", "即将", "将于明年", "计划于年内", "被传将", "可能", "应该", "应当", "需要", "想要", "试图", "有意", "有意向", "寻求", "正寻求", "正洽谈", "承诺", "准备", "筹备", "疑似", "或", "据称", "被曝", "力争", "争取", "会", "要", "推迟", "延期", "曾考虑", "预计", "呼吁", "建议", "鼓励", "被要求", "有可能", "很可能", "尝试", "期待", "谋求", "如能", "若", "不排除"];
    private static readonly string[] Doubts = ["据传，", "网传", "有传闻称，", "有消息称，", "据知情人士透露，", "如果", "假如", "一旦", "倘若", "不知道", "尚不清楚", "市场猜测，", "坊间传言，", "市场传闻", "传", "疑似", "很难想象", "没有证据表明", "并不是", "无论", "除非", "只要", "不排除"];

    public static IReadOnlyList<Change> All { get; } =
    [
        .. Denials.Concat(Plans).Select(word => new Change("甲" + word + "推出", text => Simple().IsMatch(text) ? Doing().Replace(text, word, 1) : text)),
        new("甲是否推出", text => Simple().IsMatch(text) ? Doing().Replace(text, "是否", 1) : text),
        .. Doubts.Select(word => new Change(word + "…", text => Simple().IsMatch(text) ? word + text : text)),
        new("如果…，…", text => Simple().IsMatch(text) ? "如果" + text.TrimEnd('。') + "，行业格局将会改变。" : text),
        new("…？", text => Simple().IsMatch(text) ? text.TrimEnd('。') + "？" : text),
        new("…吗？", text => Simple().IsMatch(text) ? text.TrimEnd('。') + "吗？" : text),
        new("谁说…？", text => Simple().IsMatch(text) ? "谁说" + text.TrimEnd('。') + "？" : text),
        new("…是误传", text => Simple().IsMatch(text) ? text.TrimEnd('。') + "是误传。" : text),
        new("…纯属谣言", text => Simple().IsMatch(text) ? "“" + text.TrimEnd('。') + "”纯属谣言。" : text),
        new("…，公司予以否认", text => Simple().IsMatch(text) ? "有媒体称" + text.TrimEnd('。') + "，公司对此予以否认。" : text),
        new("…的可能性", text => Simple().IsMatch(text) ? text.TrimEnd('。') + "的可能性不大。" : text),
        new("…会怎样", text => Simple().IsMatch(text) ? "要是" + text.TrimEnd('。') + "会怎样。" : text),
        new("甲能否推出", text => Simple().IsMatch(text) ? Doing().Replace(text, "能否", 1) : text),
        new("甲何时推出", text => Simple().IsMatch(text) ? Doing().Replace(text, "何时", 1) : text),
        new("甲要不要推出", text => Simple().IsMatch(text) ? Doing().Replace(text, "要不要", 1) : text),
        new("…的传闻不实", text => Simple().IsMatch(text) ? text.TrimEnd('。') + "的消息不实。" : text),
    ];

    [GeneratedRegex("(?<=^\\{C:[^}]*\\})(?=(?:发布|推出|上线|开源|收购|投资|接入|部署|引入|采用|入股)(?!于|的|会|者|商|方|人))")]
    private static partial Regex Doing();

    [GeneratedRegex("^\\{C:[^}]*\\}(?:已|已经|正式|宣布|近日)?(?:发布|推出|上线|开源|收购|投资|接入|部署|引入|采用|入股)了?[^，。；！？⏎]*。$")]
    private static partial Regex Simple();
}
