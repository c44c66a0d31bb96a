using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Announcements and results that firms put out under no title in 《》: 发布股票交易异常波动公告, 公布2024财年第二财季财报, 披露2023年年度报告.</summary>
internal static partial class NamedReports
{
    public static IEnumerable<Draft> Find(ArticleText text) => Announced().Matches(text.Value).Concat(Results().Matches(text.Value))
        .Select(match => match.Groups["name"])
        .Where(name => name.Value.Contains("公告", StringComparison.Ordinal) || name.Value.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || name.Value.AsSpan().ContainsAny('季', '半'))
        .Concat(Told().Matches(text.Value).Select(match => match.Groups["name"]).Where(name => name.Value.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || IsOfFirm(text, name.Index)))
        .Select(name => new Draft(new Span(name.Index, name.Index + name.Length), EntityType.Report, null, MentionSource.Pattern, "report.put-out", true));

    private static bool IsOfFirm(ArticleText text, int at) =>
        text.Atoms.EndingAt(text.At(at - 1) is '的' or '在' ? at - 1 : at) is { IsOrganization: true };

    // 云杉银行2024年半年报显示, 在招股书中称
    [GeneratedRegex("(?<name>(?:20[0-9]{2}(?:财年|财政年度|年|年度)?)?(?:第?[一二三四1-4](?:财季|季度)|上半年|前三季度)?(?:半年报|年报|中报|一季报|三季报|季报|财报|年度报告|半年度报告|招股书|招股说明书))(?:显示|披露|指出|中(?:称|披露|表示|介绍|指出|提到|显示|写道))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Told();

    [GeneratedRegex("(?:发布|发布了|披露|披露了|公布|公布了|发出|刊发|出具|提交)(?<name>(?:股票交易|股票|股价|交易)?(?:严重)?异常波动(?:风险提示)?(?:的)?公告|(?:股票交易|投资|退市|经营)?风险提示(?:性)?公告|[0-9年度半一二三四季前]{0,10}业绩(?:预告|快报|预增公告|预减公告))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Announced();

    [GeneratedRegex("(?:发布|发布了|披露|披露了|公布|公布了|公告)(?:[^，。；！？\\n]{0,12}的)?(?<name>(?:20[0-9]{2}(?:财年|财政年度|年|年度)?|截至[^，。；\\n]{2,12}的)?(?:第?[一二三四1-4](?:财季|季度|财政季度)|上半年|半年度|前三季度|全年|年度)?(?:未经审计的?)?(?:财报|财务报告|年报|半年报|一季报|三季报|季报|年度报告|半年度报告|季度报告|业绩报告))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Results();
}
