namespace KnowledgeGraph.Cypher.Port;

/// <summary>One transaction on a graph. Beginning, committing and rolling back are its owner's, not the engine's.</summary>
/// <remarks>A statement that fails may have written part of its work: the owner then rolls back.</remarks>
public interface IGraphTransaction
{
    /// <summary>Reads, including the transaction's own writes.</summary>
    IGraphReader Reader { get; }

    /// <summary>Writes, or <c>null</c> in a read-only transaction: then the engine refuses every writing statement before it runs.</summary>
    IGraphWriter? Writer { get; }
}
