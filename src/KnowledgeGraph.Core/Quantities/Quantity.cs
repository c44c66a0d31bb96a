namespace KnowledgeGraph.Core.Quantities;

/// <summary>A number with its unit, as written in a text.</summary>
/// <param name="Value">
/// The value in <paramref name="Unit"/>: parameter counts as plain numbers, yuan in 亿元 or 万元 as written, foreign money as
/// plain amounts, percentages as written (30 for 30%), a range's lower end, a vague value's least plausible number.
/// </param>
/// <param name="ValueMax">A range's upper end, else <c>null</c>.</param>
/// <param name="Unit">The unit's canonical name: <c>参数</c>, <c>亿元</c>, <c>美元</c>, <c>%</c>, <c>家</c> …</param>
/// <param name="Bound">How the words limit the value.</param>
public sealed record Quantity(decimal Value, decimal? ValueMax, string Unit, Bound Bound);
