using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Collecting;

/// <summary>What one file of a build's input gave.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Articles">The ids of the articles in it that could be read and extracted.</param>
/// <param name="Problems">What could not.</param>
public sealed record ReadDocument(string Path, IReadOnlyList<string> Articles, IReadOnlyList<ReadProblem> Problems);
