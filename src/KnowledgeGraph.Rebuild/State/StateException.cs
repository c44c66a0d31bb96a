namespace KnowledgeGraph.Rebuild.State;

/// <summary>The file of remembered results cannot be used: damaged, of another version, or not at hand just now. Nothing is lost but time.</summary>
internal sealed class StateException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether the file itself is sound: somebody else writes to it, the disk is full, or it may not be written.</summary>
    public bool IsPassing { get; init; }
}
