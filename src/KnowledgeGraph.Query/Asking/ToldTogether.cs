using KnowledgeGraph.Query.Answers;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Values that one sentence lists, such as 70亿、130亿和700亿三个版本: they stand beside one another and contradict nobody.</summary>
internal static class ToldTogether
{
    /// <summary>Whether the same words tell all of several rows.</summary>
    public static bool Are(IEnumerable<AnswerRow> rows)
    {
        var list = rows.ToList();
        return list.Count > 1 && list[0].Evidence.Any(e => list.TrueForAll(r => r.Evidence.Any(o => o.Article == e.Article && o.Start < e.End && e.Start < o.End)));
    }
}
