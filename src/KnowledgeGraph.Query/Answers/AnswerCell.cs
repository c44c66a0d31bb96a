namespace KnowledgeGraph.Query.Answers;

/// <summary>One value of a row: only what was asked for stands in a cell; what goes with it stands in the row's notes.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Heading">What it is, for people: 模型, 时间, 数字.</param>
/// <param name="Text">The value as a person reads it: a name, a time, or the figure's words.</param>
public sealed record AnswerCell(CellKind Kind, string Heading, string Text)
{
    /// <summary>The id of the entity, or <c>null</c>.</summary>
    public string? Id { get; init; }

    /// <summary>The label of the entity, such as <c>Model</c>, or <c>null</c>.</summary>
    public string? Label { get; init; }

    /// <summary>The number, in <see cref="Unit"/>; a range's lower end. <c>null</c> where the cell holds none.</summary>
    public double? Value { get; init; }

    /// <summary>A range's upper end, or <c>null</c>.</summary>
    public double? ValueMax { get; init; }

    /// <summary>The unit: 参数, 亿元, 美元, %, 家 …, or <c>null</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>How the words limit a number: <c>exact</c>, <c>about</c>, <c>nearly</c>, <c>atleast</c>, <c>atmost</c>, <c>range</c>, <c>vague</c>; or <c>null</c>.</summary>
    public string? Bound { get; init; }
}
