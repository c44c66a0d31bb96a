namespace KnowledgeGraph.Text.Reading;

/// <summary>A file to read.</summary>
/// <param name="Path">The path as it is shown and stored: as given, with <c>/</c> between its parts; <c>-</c> for standard input.</param>
/// <param name="Open">Opens its bytes.</param>
public sealed record SourceFile(string Path, Func<Stream> Open);
