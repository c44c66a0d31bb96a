namespace KnowledgeGraph.Rebuild.Merging;

/// <summary>Files of facts that cannot be joined: damaged, of another format, or extracted differently. The message names file and line.</summary>
public sealed class FactsException(string message, Exception? inner = null) : Exception(message, inner);
