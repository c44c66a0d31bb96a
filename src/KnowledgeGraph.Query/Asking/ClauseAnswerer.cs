using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers the clauses of one question in their order, each completed by the one before it.</summary>
internal sealed class ClauseAnswerer
{
    private readonly QuestionReader _questions;
    private readonly KindAnswerer _kinds;
    private readonly ConnectionAnswerer _connections;
    private readonly Suggestions _suggestions;

    public ClauseAnswerer(NamedQueryRunner runner)
    {
        var reader = new ClaimReader(runner);
        _questions = new QuestionReader(new NameLinker(runner), new NameSpelling(runner));
        _kinds = new KindAnswerer(reader, runner);
        _connections = new ConnectionAnswerer(reader);
        _suggestions = new Suggestions(reader);
    }

    /// <summary>A question, read.</summary>
    public Task<Reading> ReadAsync(string question, CancellationToken cancellationToken) => _questions.ReadAsync(question, cancellationToken);

    /// <summary>The answers of the clauses of a question, in their order; <paramref name="last"/> is what was answered before it.</summary>
    public async Task<IReadOnlyList<Part>> AnswerAsync(Reading reading, Part? last, CancellationToken cancellationToken)
    {
        var parts = new List<Part>();
        foreach (var clause in reading.Clauses)
        {
            var before = parts.Count == 0 ? last : parts[^1];
            var part = await AnswerAsync(OpenPost.Read(Possession.Read(ClauseCompleter.Complete(clause, before))), before, cancellationToken).ConfigureAwait(false);
            part = part.Clause.IsOpenPost && part.Rows.Count == 0 ? NotUnderstood.Part(clause, clause.Terms) : ListTotal.With(part);
            parts.Add(part.Rows.Count > 0 || part.Yes is not null ? part : part with { Nearest = await _suggestions.ForAsync(part.Clause, cancellationToken).ConfigureAwait(false) });
        }

        return parts;
    }

    private async Task<Part> AnswerAsync(Clause clause, Part? before, CancellationToken cancellationToken)
    {
        if (NotUnderstood.Of(clause) is { Count: > 0 } words)
        {
            return NotUnderstood.Part(clause, words);
        }

        if (clause.Extreme != 0 && before?.Figures.Count > 0)
        {
            var extremes = Extremes.Of(clause, before.Figures);
            return new Part { Clause = clause, Rows = FigureAnswerer.Rows(extremes), Figures = extremes, Understood = "其中：" + clause.ExtremeWord };
        }

        if (clause.Unknown.Count > 0 && clause.Links.Count == 0)
        {
            return new Part { Clause = clause, Understood = "没有这个名字：" + string.Join('、', clause.Unknown) };
        }

        if (clause.AsksConnection && clause.Links.Count + clause.Loose.Count > 1)
        {
            return await _connections.AnswerAsync(clause, cancellationToken).ConfigureAwait(false);
        }

        if (clause.AsksAgreement)
        {
            return AgreementAnswerer.Of(clause, await _kinds.AnswerAsync(AgreementAnswerer.Inner(clause), cancellationToken).ConfigureAwait(false));
        }

        return RowOperators.Apply(clause, await _kinds.AnswerAsync(clause, cancellationToken).ConfigureAwait(false));
    }
}
