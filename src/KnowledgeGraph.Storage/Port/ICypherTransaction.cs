namespace KnowledgeGraph.Storage.Port;

/// <summary>One transaction on a store.</summary>
public interface ICypherTransaction
{
    /// <summary>Runs one statement and streams its records.</summary>
    /// <param name="cypher">openCypher text; values belong in <paramref name="parameters"/>, never in the text.</param>
    /// <param name="parameters">Values by name, without the leading <c>$</c>; may be <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the statement.</param>
    /// <exception cref="StoreException">The statement is wrong or could not run.</exception>
    Task<ICypherCursor> RunAsync(
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default);
}
