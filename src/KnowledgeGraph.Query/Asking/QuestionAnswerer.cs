using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Asking;

/// <summary>
/// Answers questions in Chinese from a graph: reads the question, looks its names up in the store, runs named queries
/// with parameters in read-only transactions, and answers with what articles state and the words that state it.
/// </summary>
/// <param name="store">The store to answer from.</param>
/// <remarks>Nothing of a question ever becomes Cypher text that is run. What no article states is answered as not stated.</remarks>
public sealed class QuestionAnswerer(ICypherStore store)
{
    /// <summary>Answers a question.</summary>
    /// <param name="question">The question; it may ask several things.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<Answer> AskAsync(string question, CancellationToken cancellationToken = default)
    {
        var (answer, _) = await AskAsync(question, null, cancellationToken).ConfigureAwait(false);
        return answer;
    }

    /// <summary>Begins a session, in which a question may go on from the one before it: 它呢, 那百度呢.</summary>
    public QuestionSession StartSession() => new(this);

    /// <summary>Answers a question that may go on from the last part of another.</summary>
    internal async Task<(Answer Answer, Part? Last)> AskAsync(string question, Part? last, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(question);
        if (question.Length > QuestionReader.Longest)
        {
            return (AnswerComposer.TooLong(question), last);
        }

        var isFirst = ReadAhead.IsFirst(question);
        var answered = await store.ReadOneStateAsync(state => AskAsync(state, question, last, cancellationToken), cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!isFirst)
        {
            _ = NameLinker.PrepareAsync();
        }

        return answered;
    }

    private static async Task<(Answer Answer, Part? Last)> AskAsync(ICypherStore state, string question, Part? last, CancellationToken cancellationToken)
    {
        var statements = new List<string>();
        var answerer = new ClauseAnswerer(new NamedQueryRunner(state, statements));
        var reading = await answerer.ReadAsync(question, isDoubtful: false, cancellationToken).ConfigureAwait(false);
        var parts = await answerer.AnswerAsync(reading, last, cancellationToken).ConfigureAwait(false);
        if (parts.All(p => p.Rows.Count == 0 && p.Yes is null) && reading.Clauses.Any(c => c.HasRest)
            && await answerer.ReadAsync(question, isDoubtful: true, cancellationToken).ConfigureAwait(false) is var again && again.Corrections.Count > reading.Corrections.Count)
        {
            reading = again;
            parts = await answerer.AnswerAsync(reading, last, cancellationToken).ConfigureAwait(false);
        }

        return (AnswerComposer.Compose(question, reading, parts, statements), parts.Count > 0 ? parts[^1] : last);
    }
}
