using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Tests.Rules.Unchanged;

/// <summary>What may stand around a name: brackets, quotation marks, the class of the thing.</summary>
internal static partial class NameChanges
{
    private const string Makes = "(?<=(?:推出|发布|上线|研发|打造|开发|开源)了?)(?=“?\\{[MX]:)";

    public static IReadOnlyList<Change> All { get; } =
    [
        new("甲（Latin）", Behind("C", "（Lantu Tech）")),
        new("甲(Latin)", Behind("C", "(Lantu Tech)")),
        new("甲（ticker）", Behind("C", "（688123.SH）")),
        new("甲（股票代码：…）", Behind("C", "（股票代码：688123）")),
        new("甲（以下简称…）", Behind("C", "（以下简称“蓝兔”）")),
        new("甲（下称…）", Behind("C", "（下称“蓝兔”）")),
        new("机构（Latin）", Behind("I", "（CLIA）")),
        new("某人（Latin）", Behind("P", "（Zhiyuan Lin）")),
        new("某人（左）", Behind("P", "（左）")),
        new("模型（Latin）", Behind("MX", "（StarSail）")),
        new("模型（又称…）", Behind("MX", "（又称“远帆”）")),
        new("“模型”", text => Unquoted().Replace(text, "“$0”")),
        new("「模型」", text => Unquoted().Replace(text, "「$0」")),
        new("《模型》", text => Unquoted().Replace(text, "《$0》")),
        new("**甲**", text => Firm().Replace(text, "**$0**")),
        new("“甲”", text => BareFirm().Replace(text, "“$0”", 1)),
        new("人工智能企业甲", text => BareFirm().Replace(text, "人工智能企业$0", 1)),
        new("国内知名科技公司甲", text => BareFirm().Replace(text, "国内知名科技公司$0", 1)),
        new("国内人工智能龙头企业甲", text => OpeningFirm().Replace(text, "国内人工智能龙头企业$0")),
        new("大模型独角兽甲", text => OpeningFirm().Replace(text, "大模型独角兽$0")),
        new("甲，一家…公司，", text => ActingFirm().Replace(text, "$0，一家成立三年的公司，", 1)),
        new("甲（一家…公司）", text => ActingFirm().Replace(text, "$0（一家成立三年的创业公司）", 1)),
        new("甲公司", text => ActingFirm().Replace(text, "$0公司", 1)),
        new("科研机构乙", text => OpeningInstitution().Replace(text, "知名科研机构$0")),
        new("推出自主研发的模型", text => Regex.Replace(text, Makes, "自主研发的")),
        new("推出全新的模型", text => Regex.Replace(text, Makes, "全新的")),
        new("推出新一代模型", text => Regex.Replace(text, Makes, "新一代")),
        new("推出国内首个…模型", text => Regex.Replace(text, Makes, "国内首个自主可控的")),
        new("推出面向…的产品", text => Regex.Replace(text, Makes, "面向中小企业的人工智能产品")),
        new("推出旗下模型", text => Regex.Replace(text, Makes, "旗下")),
    ];

    private static Func<string, string> Behind(string kinds, string words)
    {
        var name = new Regex("\\{[" + kinds + "]:[^}]*\\}(?![（(])");
        return text => name.Replace(text, match => match.Value + words, 1);
    }

    [GeneratedRegex("(?<![“「《])\\{[MX]:[^}]*\\}(?![”」》])")]
    private static partial Regex Unquoted();

    [GeneratedRegex("\\{C:[^}]*\\}")]
    private static partial Regex Firm();

    [GeneratedRegex("(?<![“「《的企公司家构\\}])\\{C:[^}]*\\}(?!”)")]
    private static partial Regex BareFirm();

    [GeneratedRegex("^\\{C:[^}]*\\}")]
    private static partial Regex OpeningFirm();

    [GeneratedRegex("^\\{I:[^}]*\\}")]
    private static partial Regex OpeningInstitution();

    [GeneratedRegex("^\\{C:[^}]*\\}(?=" + VerbChanges.Verbs + ")")]
    private static partial Regex ActingFirm();
}
