using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>来自甲、乙等机构的研究团队: whoever makes something there makes it for the houses they come from.</summary>
internal static class Researchers
{
    private static readonly string[] Row = WordData.List("making", "researchers.row");
    private static readonly string[] People = WordData.List("making", "researchers.people");

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
