namespace KnowledgeGraph.Rebuild.State;

/// <summary>The file of remembered results cannot be used: damaged, or of another version. Nothing is lost but time.</summary>
internal sealed class StateException(string message, Exception? inner = null) : Exception(message, inner);
