namespace KnowledgeGraph.Conformance.Tck;

/// <summary>A scenario of the openCypher TCK, outlines expanded.</summary>
/// <param name="File">The feature file's name.</param>
/// <param name="Name">The scenario's title.</param>
/// <param name="Steps">What is given, done and expected, in order.</param>
public sealed record TckScenario(string File, string Name, IReadOnlyList<TckStep> Steps);
