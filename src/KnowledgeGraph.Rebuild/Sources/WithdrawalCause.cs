namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>What took a document out of the graph.</summary>
public enum WithdrawalCause
{
    /// <summary>A person, with <c>kg remove</c>. It stays out, whatever its source has, until a person brings it back.</summary>
    Removed,

    /// <summary>Its site, by answering 410. It stays out, though a feed lists it again, until a person brings it back.</summary>
    Gone,

    /// <summary>It was deleted from a folder that could be listed. It comes back when the file is put back.</summary>
    Deleted,
}
