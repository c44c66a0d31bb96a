using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Names as they are compared within one article.</summary>
internal static partial class NameKeys
{
    /// <summary>Folded, without quotes, hyphens and spaces.</summary>
    public static string Of(string name) => MatchKey.Of(FoldedText.Fold(name)) is var key && key.Any(char.IsWhiteSpace) ? Spaces().Replace(key, string.Empty) : key;

    /// <summary>What remains of a name without the words that only say what it is: 公司 of a company, 大模型 and 系列 of a model.</summary>
    public static string Stem(EntityType type, string key) => type switch
    {
        EntityType.Model => NotEmpty(ModelHead().Replace(key, string.Empty), key),
        EntityType.Company => NotEmpty(CompanyHead().Replace(key, string.Empty), key),
        EntityType.Policy or EntityType.Report or EntityType.Media => Bracketed().Replace(key, string.Empty),
        EntityType.Event => NotEmpty(EventYear().Replace(key, string.Empty), key),
        EntityType.Industry => NotEmpty(IndustryHead().Replace(key, string.Empty), key),
        EntityType.Technology => NotEmpty(TechnologyHead().Replace(key, string.Empty), key),
        EntityType.Product => NotEmpty(ProductHead().Replace(key, string.Empty), key),
        _ => key,
    };

    /// <summary>A Latin model's name without 模型 or 系列模型 behind it.</summary>
    public static string WithoutHead(EntityType type, string name) =>
        type == EntityType.Model && ModelHead().Replace(name, string.Empty) is { Length: >= 2 } stem && stem.All(char.IsAscii) ? stem.Trim() : name;

    /// <summary>Whether it is a version without a name: V2, 34B, R1.</summary>
    public static bool IsShortVersion(string key) => ShortVersion().IsMatch(key);

    [GeneratedRegex("^(?:[vr]\\d(?:\\.\\d)?|\\d{1,3}(?:\\.\\d)?b)$")]
    private static partial Regex ShortVersion();

    private static string NotEmpty(string stem, string key) => stem.Length >= 2 ? stem : key;

    [GeneratedRegex("(?:大规模预训练模型|预训练大模型|大语言模型|语言大模型|认知大模型|大模型|推理模型|系列开源模型|系列模型|模型系列|开源模型|模型|系列)+$")]
    private static partial Regex ModelHead();

    [GeneratedRegex("(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司)+$")]
    private static partial Regex CompanyHead();

    [GeneratedRegex("[(（](?:试行|征求意见稿|草案|20\\d\\d年?)[)）]$")]
    private static partial Regex Bracketed();

    /// <summary>The year or number in an event's name, or an empty string.</summary>
    public static string YearOf(string key) => EventYear().Match(key).Value.Trim('年');

    [GeneratedRegex("^(?:20\\d\\d年?)?第[0-9一二三四五六七八九十百]+届|^20\\d\\d年?|20\\d\\d$")]
    private static partial Regex EventYear();

    [GeneratedRegex("(?:行业|领域|产业)$")]
    private static partial Regex IndustryHead();

    [GeneratedRegex("(?:技术|机制|算法)$")]
    private static partial Regex TechnologyHead();

    [GeneratedRegex("(?:大模型平台|平台|社区|系统|app|芯片)$")]
    private static partial Regex ProductHead();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
