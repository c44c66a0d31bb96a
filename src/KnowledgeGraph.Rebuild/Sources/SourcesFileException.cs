namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>A sources file that cannot be used. The message has a line for everything that is wrong, with file and line number.</summary>
public sealed class SourcesFileException(string message) : Exception(message);
