using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Makes related items of claims that are no answers.</summary>
internal static class RelatedBuilder
{
    /// <summary>One item for each thing said, by reason.</summary>
    public static IReadOnlyList<RelatedItem> Of(IEnumerable<StatedClaim> claims, Func<StatedClaim, RelatedReason> reason) =>
        [.. claims.GroupBy(c => (Reason: reason(c), Words: RowBuilder.Words(c)))
            .OrderBy(g => g.Key.Reason)
            .Select(g => new RelatedItem(g.Key.Words, g.Key.Reason, Explain(g.Key.Reason), RowBuilder.Evidence(g)))];

    /// <summary>Why a claim that is not asserted is no answer.</summary>
    public static RelatedReason ByModality(StatedClaim claim) => claim.Modality switch
    {
        "planned" => RelatedReason.Planned,
        "rejected" => RelatedReason.Rejected,
        "rumoured" => RelatedReason.Rumoured,
        "predicted" => RelatedReason.Predicted,
        _ => RelatedReason.Denied,
    };

    /// <summary>A reason in words.</summary>
    public static string Explain(RelatedReason reason) => reason switch
    {
        RelatedReason.Opened => "向公众开放，开放不等于通过备案",
        RelatedReason.Planned => "只是计划或申请，尚未发生",
        RelatedReason.Rumoured => "只是传闻",
        RelatedReason.Predicted => "只是预测",
        RelatedReason.Rejected => "经人工核对，这一条不成立",
        RelatedReason.Denied => "被否认，或文章说没有发生",
        RelatedReason.Otherwise => "文章说的是另一个",
        RelatedReason.Undated => "文章没有给出它的日期",
        _ => "另一处的统计",
    };
}
