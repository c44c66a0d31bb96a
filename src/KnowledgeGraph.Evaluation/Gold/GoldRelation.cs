namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>An annotated relation.</summary>
/// <param name="Type">The predicate.</param>
/// <param name="From">The subject's name.</param>
/// <param name="To">The object's name, a figure's words, or a date.</param>
/// <param name="Date">A stated date such as <c>2023-08</c>, or <c>null</c>.</param>
/// <param name="Status"><c>planned</c>, <c>former</c> … or <c>null</c>.</param>
/// <param name="Evidence">The words that state it.</param>
/// <param name="Start">Where they stand, in code points, or -1.</param>
/// <param name="End">Where they end, in code points, or -1.</param>
public sealed record GoldRelation(
    string Type, string From, string To, string? Date, string? Status, string Evidence, int Start, int End)
{
    /// <summary>Whether the annotators saw a plan, a rumour or a prediction in it.</summary>
    public bool IsUnasserted => Status is not null && !Status.Equals("former", StringComparison.Ordinal);
}
