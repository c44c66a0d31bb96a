using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>Refuses a change that is larger than one transaction of a store is asked to take.</summary>
internal sealed class WriteLimit(ICypherStore store)
{
    /// <exception cref="StoreException"><see cref="StoreError.Limit"/>: the change is larger.</exception>
    public void Demand(GraphDelta delta)
    {
        var size = delta.Written + delta.Removed;
        if (size > store.TransactionLimit)
        {
            throw new StoreException(
                StoreError.Limit,
                $"The change of {size} nodes and relationships is larger than the {store.TransactionLimit} that one transaction of {store.Location} is asked to take; nothing was written. " +
                "Give the server more memory and set NEO4J_TRANSACTION_LIMIT higher, or build into an empty database: a first load may be of any size.");
        }
    }
}
