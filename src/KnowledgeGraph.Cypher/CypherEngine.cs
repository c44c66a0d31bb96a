using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Cypher;

/// <summary>
/// openCypher in process: a statement's text is parsed, checked and planned once, kept in a plan cache, and run over
/// whatever graph stands behind <see cref="IGraphTransaction"/>.
/// </summary>
/// <remarks>Thread-safe; one engine a graph. A transaction is used by one thread at a time.</remarks>
public sealed class CypherEngine
{
    /// <summary>Runs one statement.</summary>
    /// <param name="statement">openCypher text.</param>
    /// <param name="parameters">Values by name, without <c>$</c>: plain .NET values, lists, dictionaries with string keys.</param>
    /// <param name="transaction">The graph.</param>
    /// <param name="options">How to run it; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the statement, also while rows are read.</param>
    /// <returns>The rows; a writing statement has done all its writing.</returns>
    /// <exception cref="CypherException">The statement is wrong, or fails.</exception>
    public CypherResult Run(
        string statement,
        IReadOnlyDictionary<string, object?>? parameters,
        IGraphTransaction transaction,
        CypherOptions? options = null,
        CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("The engine's stages are being put in place.");
}
