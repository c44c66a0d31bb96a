namespace KnowledgeGraph.Conformance.Filing;

/// <summary>One thing that a passage states, expected or found.</summary>
/// <param name="Predicate"><c>PASSED_FILING</c> or <c>OPENED_TO_PUBLIC_ON</c>.</param>
/// <param name="Subject">The model, or the company where no model is named.</param>
/// <param name="SubjectType"><c>Model</c> or <c>Company</c>.</param>
/// <param name="Date"><c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>null</c>.</param>
/// <param name="Batch">首批, 第二批 … or <c>null</c>.</param>
/// <param name="Regime">生成式, 深度合成算法, 算法推荐 or <c>null</c>.</param>
/// <param name="Modality"><c>asserted</c>, <c>planned</c>, <c>predicted</c>, <c>rumoured</c> or <c>denied</c>.</param>
/// <param name="Quote">The words that state it, verbatim.</param>
public sealed record FilingState(
    string Predicate,
    string Subject,
    string SubjectType,
    string? Date,
    string? Batch,
    string? Regime,
    string Modality,
    string Quote);
