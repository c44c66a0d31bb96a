using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>How sure the article is of a figure, by the words before it in its clause.</summary>
internal static class FigureModality
{
    private static readonly (string Word, Modality Modality)[] Words =
    [
        ("预计", Modality.Predicted), ("有望", Modality.Predicted), ("预期", Modality.Predicted),
        ("将达", Modality.Predicted), ("将超", Modality.Predicted), ("将增", Modality.Predicted), ("将突破", Modality.Predicted), ("将降", Modality.Predicted),
        ("力争", Modality.Planned), ("计划", Modality.Planned), ("目标", Modality.Planned), ("拟", Modality.Planned), ("将建", Modality.Planned),
        ("据传", Modality.Rumoured), ("传闻", Modality.Rumoured), ("消息称", Modality.Rumoured),
        ("否认", Modality.Denied), ("并非", Modality.Denied),
    ];

    public static Modality Read(FigureSite site)
    {
        if (site.Clauses[..site.Index].Exists(c => c.Text.EndsWith("预测", StringComparison.Ordinal)))
        {
            return Modality.Predicted;
        }

        var lead = site.Lead;
        foreach (var (word, modality) in Words)
        {
            if (lead.Contains(word, StringComparison.Ordinal))
            {
                return modality;
            }
        }

        return lead.AsSpan().TrimEnd().EndsWith("将", StringComparison.Ordinal) ? Modality.Predicted : Modality.Asserted;
    }
}
