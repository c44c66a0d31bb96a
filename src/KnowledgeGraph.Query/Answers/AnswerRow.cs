namespace KnowledgeGraph.Query.Answers;

/// <summary>One thing that some article states, with the words that state it.</summary>
/// <param name="Text">The row in a few words: <c>北京5家</c>.</param>
/// <param name="Cells">What was asked for, in the order of the question.</param>
/// <param name="Evidence">Its proof; never empty.</param>
public sealed record AnswerRow(string Text, IReadOnlyList<AnswerCell> Cells, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>How articles put it.</summary>
    public RowStatus Status { get; init; }

    /// <summary>What goes with it.</summary>
    public IReadOnlyList<AnswerNote> Notes { get; init; } = [];

    /// <summary>How many units of what is counted the row stands for: one, but the number itself in a row of counts.</summary>
    public double Weight { get; init; } = 1;
}
