using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>What a firm says without naming anybody is of itself, where a verb of its own doing leads to the number: 甲称，目前已服务300家企业.</summary>
internal static class SpeakersFigure
{
    private static readonly string[] Speaking = ["表示", "称", "介绍", "透露", "披露", "宣布"];
    private static readonly string[] Light = ["截至目前", "目前", "如今", "现在", "当前", "已经", "已", "先后", "共", "累计", "其"];
    private static readonly string[] Doing = ["服务", "落地", "实现", "完成", "拥有", "覆盖", "建成", "部署", "签约", "交付", "培养", "发布", "推出", "上线", "申请", "获得", "积累", "合作"];

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        if (site.Index == 0 || site.Before.Any() || !DoesSomething(site.Lead))
        {
            return null;
        }

        var first = site.Clauses[0];
        var isSaid = first.Entities is [{ Type: EntityType.Company }, ..] && first.Entities.All(i => i.Type == EntityType.Company) && AnyWord.Ends(first.Text.AsSpan().TrimEnd(), Speaking);
        var isItsOwn = isSaid && site.Clauses[1..(site.Index + 1)].TrueForAll(c => !c.Entities.Any(i => SentenceSubject.IsSubject(i.Type!.Value)));
        return isItsOwn ? new FigureOwner(first.Entities[0], "says", 650) : null;
    }

    private static bool DoesSomething(string lead)
    {
        var words = lead.AsSpan().TrimStart();
        for (var length = LightLength(words); length > 0; length = LightLength(words))
        {
            words = words[length..].TrimStart();
        }

        return AnyWord.Begins(words, Doing);
    }

    private static int LightLength(ReadOnlySpan<char> words)
    {
        foreach (var word in Light)
        {
            if (words.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
