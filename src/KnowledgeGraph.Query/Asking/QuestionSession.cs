using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Asking;

/// <summary>
/// Questions that go on from one another: 它, 其 and a question without a name take the last subject, 那…呢 takes the last question.
/// Not for several threads at a time.
/// </summary>
public sealed class QuestionSession
{
    private readonly QuestionAnswerer _answerer;
    private Part? _last;

    internal QuestionSession(QuestionAnswerer answerer) => _answerer = answerer;

    /// <summary>Answers the next question.</summary>
    /// <exception cref="StoreException">The store failed; the session stays where it was.</exception>
    public async Task<Answer> AskAsync(string question, CancellationToken cancellationToken = default)
    {
        var (answer, last) = await _answerer.AskAsync(question, _last, cancellationToken).ConfigureAwait(false);
        _last = last;
        _ = NameLinker.PrepareAsync();
        return answer;
    }

    /// <summary>Forgets what was asked.</summary>
    public void Clear() => _last = null;
}
