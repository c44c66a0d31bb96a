namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>An annotated figure.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Value">Its value, a range's lower end.</param>
/// <param name="ValueMax">A range's upper end, or <c>null</c>.</param>
/// <param name="Unit">Its unit as annotated.</param>
/// <param name="Start">Where it stands, in code points, or -1.</param>
public sealed record GoldFigure(string Text, decimal Value, decimal? ValueMax, string Unit, int Start);
