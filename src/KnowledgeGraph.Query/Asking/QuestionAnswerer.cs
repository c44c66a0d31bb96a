using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Asking;

/// <summary>
/// Answers questions in Chinese from a graph: reads the question, looks its names up in the store, runs named queries
/// with parameters in read-only transactions, and answers with what articles state and the words that state it.
/// </summary>
/// <param name="store">The store to answer from.</param>
/// <remarks>Nothing of a question ever becomes Cypher text. What no article states is answered as not stated.</remarks>
public sealed class QuestionAnswerer(ICypherStore store)
{
    /// <summary>Answers a question.</summary>
    /// <param name="question">The question; it may ask several things.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task<Answer> AskAsync(string question, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(question);
        return store.ReadOneStateAsync(state => AskAsync(state, question, cancellationToken), cancellationToken: cancellationToken);
    }

    private static async Task<Answer> AskAsync(ICypherStore state, string question, CancellationToken cancellationToken)
    {
        var statements = new List<string>();
        var parts = await new ClauseAnswerer(new NamedQueryRunner(state, statements)).AnswerAsync(question, cancellationToken).ConfigureAwait(false);
        return AnswerComposer.Compose(question, parts, statements);
    }
}
