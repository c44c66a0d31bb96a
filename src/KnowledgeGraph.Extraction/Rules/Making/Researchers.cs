using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>来自甲、乙等机构的研究团队: whoever makes something there makes it for the houses they come from.</summary>
internal static class Researchers
{
    private static readonly string[] Row = ["等", "机构", "高校", "单位", "大学", "公司", "企业", "院校", "研究机构", "多家"];
    private static readonly string[] People = ["研究团队", "联合团队", "团队", "研究人员", "研究者", "研究员", "科研人员", "科研团队", "科学家", "学者", "工程师", "联合研究团队", "技术团队", "博士生", "华人团队", "作者", "一组研究"];

    /// <summary>Whether the firms at that place of a shape are where people come from.</summary>
    public static bool ComeFrom(string shape, int firm)
    {
        if (firm < 2 || shape[firm - 1] != '自' || shape[firm - 2] is not ('来' or '出'))
        {
            return false;
        }

        var behind = AnyWord.TrimmedStart(shape.AsSpan(firm + 1), Row);
        return behind.Length > 0 && behind[0] == '的' && AnyWord.Begins(behind[1..], People);
    }
}
