namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>One of the server's HTTP interfaces, as explicit transactions. Failures are <see cref="Storage.Port.StoreException"/>.</summary>
internal interface IHttpTransport
{
    /// <summary>Opens a transaction.</summary>
    Task<ServerTransaction> BeginAsync(bool isReadOnly, CancellationToken cancellationToken);

    /// <summary>Runs one statement; its records are read from the answer as it arrives.</summary>
    Task<RecordStream> RunAsync(
        ServerTransaction transaction,
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters,
        CancellationToken cancellationToken);

    /// <summary>Commits.</summary>
    Task CommitAsync(ServerTransaction transaction, CancellationToken cancellationToken);

    /// <summary>Rolls back.</summary>
    Task RollbackAsync(ServerTransaction transaction, CancellationToken cancellationToken);
}
