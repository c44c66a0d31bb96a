namespace KnowledgeGraph.Query.Named;

/// <summary>A parameter of a named query.</summary>
/// <param name="Name">Its name, without <c>$</c>.</param>
/// <param name="Type"><c>string</c>, <c>strings</c>, <c>integer</c>, <c>float</c> or <c>boolean</c>.</param>
/// <param name="IsOptional">Whether it may be <c>null</c>.</param>
/// <param name="Example">The value that the file gives as an example, and that is used when none is given.</param>
/// <param name="Meaning">What it stands for.</param>
public sealed record QueryParameter(string Name, string Type, bool IsOptional, object? Example, string Meaning);
