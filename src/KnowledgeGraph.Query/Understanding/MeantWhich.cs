using System.Text.RegularExpressions;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Reads 那 as 哪 where a question can mean nothing else: 是那天发布的, 总部在那座城市. Who asks whether, with 吗, may well mean 那.</summary>
internal static partial class MeantWhich
{
    /// <summary>The folded question with 哪 in such places.</summary>
    public static string Read(string text) => Whether().IsMatch(text) ? text : Which().Replace(text, "哪");

    [GeneratedRegex("(?<=[是在于由])那(?=(一?天|一?年|个?月|家(公司|企业|机构|厂商|媒体|医院|银行)|个(部门|机构|公司|国家|城市|省)|所(大学|高校|学校)|座城市|(里|儿)[?？]?$))")]
    private static partial Regex Which();

    [GeneratedRegex("(吗|么|嘛|吧|没有?|是不是.*|是否.*|有没有.*|呢)\\s*[?？]?$")]
    private static partial Regex Whether();
}
