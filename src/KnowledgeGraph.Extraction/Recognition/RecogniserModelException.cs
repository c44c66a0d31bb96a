namespace KnowledgeGraph.Extraction.Recognition;

/// <summary>A model file cannot be used: damaged, of another version, or no model at all. The file's owner has to replace it.</summary>
public sealed class RecogniserModelException(string message, Exception? inner = null) : Exception(message, inner);
