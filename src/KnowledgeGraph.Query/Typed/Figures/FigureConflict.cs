namespace KnowledgeGraph.Query.Typed.Figures;

/// <summary>Values of one thing, one measure, one unit and one time that cannot all be right.</summary>
/// <param name="SubjectId">The id of the thing.</param>
/// <param name="Subject">Its name.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Values">The words of each value, smallest first.</param>
public sealed record FigureConflict(string SubjectId, string Subject, string Measure, string Unit, IReadOnlyList<string> Values)
{
    /// <summary>The time they hold for, or <c>null</c>.</summary>
    public string? AsOf { get; init; }
}
