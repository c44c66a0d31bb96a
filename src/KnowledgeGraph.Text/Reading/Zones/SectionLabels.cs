using System.Text.RegularExpressions;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>The labels of labelled text, by what they usually hold. A label proposes; the content decides.</summary>
internal static partial class SectionLabels
{
    private static readonly Dictionary<string, SectionRole> Roles = new(StringComparer.Ordinal)
    {
        ["标题"] = SectionRole.Title, ["题目"] = SectionRole.Title, ["title"] = SectionRole.Title, ["原标题"] = SectionRole.Title,
        ["链接"] = SectionRole.Address, ["网址"] = SectionRole.Address, ["原文链接"] = SectionRole.Address, ["url"] = SectionRole.Address, ["link"] = SectionRole.Address,
        ["时间"] = SectionRole.Date, ["日期"] = SectionRole.Date, ["发布时间"] = SectionRole.Date, ["发布日期"] = SectionRole.Date, ["date"] = SectionRole.Date,
        ["作者"] = SectionRole.Author, ["记者"] = SectionRole.Author, ["来源"] = SectionRole.Author, ["媒体"] = SectionRole.Author, ["author"] = SectionRole.Author,
        ["正文"] = SectionRole.Content, ["内容"] = SectionRole.Content, ["全文"] = SectionRole.Content, ["文章"] = SectionRole.Content, ["content"] = SectionRole.Content,
        ["总结"] = SectionRole.Summary, ["摘要"] = SectionRole.Summary, ["概要"] = SectionRole.Summary, ["简介"] = SectionRole.Summary, ["summary"] = SectionRole.Summary,
        ["重大事件摘要"] = SectionRole.Summary, ["事件摘要"] = SectionRole.Summary, ["重大事件"] = SectionRole.Summary, ["要点"] = SectionRole.Summary,
        ["关键词"] = SectionRole.Keywords, ["关键字"] = SectionRole.Keywords, ["标签"] = SectionRole.Keywords, ["ai技术"] = SectionRole.Keywords,
        ["技术"] = SectionRole.Keywords, ["行业"] = SectionRole.Keywords, ["领域"] = SectionRole.Keywords, ["分类"] = SectionRole.Keywords,
        ["类别"] = SectionRole.Keywords, ["地区"] = SectionRole.Keywords, ["公司"] = SectionRole.Keywords, ["情感"] = SectionRole.Keywords, ["keywords"] = SectionRole.Keywords,
    };

    /// <summary>The role of the label at a line's start, and where its value begins; <c>null</c> when the line has none.</summary>
    public static (SectionRole Role, int ValueStart)? At(string look, int lineStart, int lineEnd)
    {
        var match = Label().Match(look, lineStart, Math.Min(16, lineEnd - lineStart));
        return match.Success && Roles.TryGetValue(match.Groups["label"].Value, out var role) ? (role, match.Index + match.Length) : null;
    }

    [GeneratedRegex(@"^[\s【\[]*(?<label>[\u4e00-\u9fa5a-z]{2,8})[】\]]?\s*[:：]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
