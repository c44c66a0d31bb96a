namespace KnowledgeGraph.Conformance.Tck;

/// <summary>A line of a scenario.</summary>
/// <param name="Text">The line without its keyword.</param>
/// <param name="Document">The text block below it, or null.</param>
/// <param name="Table">The table below it, or null.</param>
public sealed record TckStep(string Text, string? Document, IReadOnlyList<IReadOnlyList<string>>? Table);
