using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Rules.Filing;

/// <summary>
/// What a sentence that announces a list says for the whole list: 8月31日，首批通过《…》备案的大模型名单公布. Lists in the
/// sentences after it share its day, batch and regime where they name none.
/// </summary>
/// <param name="Time">The day, or <c>null</c>.</param>
/// <param name="Batch">The batch, or <c>null</c>.</param>
/// <param name="Regime">The regime, or <c>null</c>.</param>
/// <param name="Words">Where the sentence's clause stands.</param>
public sealed record FilingFrame(ClaimTime? Time, string? Batch, string? Regime, Span Words)
{
    /// <summary>The draft with what it leaves open taken from the frame.</summary>
    public ClaimDraft Complete(ClaimDraft draft)
    {
        var isOther = draft.Regime is not null && Regime is not null && draft.Regime != Regime;
        var isLater = draft.Time is not null || (draft.Batch is not null && draft.Batch != Batch);
        return isOther || isLater
            ? draft
            : draft with { Time = Time, Batch = draft.Batch ?? Batch, Regime = draft.Regime ?? Regime, Context = Words };
    }
}
