namespace KnowledgeGraph.Query.Answers;

/// <summary>One thing that some article states, with the words that state it.</summary>
/// <param name="Text">The row in a few words: <c>北京5家</c>.</param>
/// <param name="Cells">Its values.</param>
/// <param name="Evidence">Its proof; never empty.</param>
public sealed record AnswerRow(string Text, IReadOnlyList<AnswerCell> Cells, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>How many units of what is counted the row stands for: one, but the number itself in a row of counts.</summary>
    public double Weight { get; init; } = 1;
}
