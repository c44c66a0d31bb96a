using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Query.Statements;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers the clauses of one question in their order, each completed by the one before it.</summary>
internal sealed class ClauseAnswerer
{
    private readonly QuestionReader _questions;
    private readonly KindAnswerer _kinds;
    private readonly ConnectionAnswerer _connections;
    private readonly Suggestions _suggestions;
    private readonly AsTold _told;
    private readonly StatementAnswerer _statements;

    public ClauseAnswerer(NamedQueryRunner runner)
    {
        var reader = new ClaimReader(runner);
        _questions = new QuestionReader(new NameLinker(runner), new NameSpelling(runner));
        _kinds = new KindAnswerer(reader, runner);
        _connections = new ConnectionAnswerer(reader);
        _suggestions = new Suggestions(reader);
        _told = new AsTold(reader);
        _statements = new StatementAnswerer(runner);
    }

    /// <summary>A question, read.</summary>
    public Task<Reading> ReadAsync(string question, bool isDoubtful, CancellationToken cancellationToken) => _questions.ReadAsync(question, isDoubtful, cancellationToken);

    /// <summary>The answers of the clauses of a question, in their order; <paramref name="last"/> is what was answered before it.</summary>
    public async Task<IReadOnlyList<Part>> AnswerAsync(Reading reading, Part? last, CancellationToken cancellationToken)
    {
        var parts = new List<Part>();
        foreach (var clause in reading.Clauses)
        {
            if (parts.Count > 0 && IsSaidAlready(clause, parts[^1]))
            {
                continue;
            }

            var before = parts.Count > 0 ? parts[^1] : last is not null && ClauseCompleter.StandsAlone(clause) ? ClauseCompleter.WithoutPlaces(last) : last;
            var part = await AnswerOneAsync(clause, before, cancellationToken).ConfigureAwait(false);
            if (parts.Count == 0 && before is not null && IsEmpty(part) && ClauseCompleter.StandsAlone(clause)
                && await AnswerOneAsync(clause, null, cancellationToken).ConfigureAwait(false) is var alone && !IsEmpty(alone))
            {
                part = alone;
            }

            parts.Add(!IsEmpty(part) ? part : part with { Nearest = await _suggestions.ForAsync(part.Clause, cancellationToken).ConfigureAwait(false) });
        }

        return parts;
    }

    private async Task<Part> AnswerOneAsync(Clause clause, Part? before, CancellationToken cancellationToken)
    {
        if (!clause.Whole.Any(char.IsLetterOrDigit))
        {
            return NotUnderstood.Part(clause, [clause.Whole]);
        }

        var whole = Possession.Read(ClauseCompleter.Complete(clause, before));
        if (await _statements.EachAsync(whole, cancellationToken).ConfigureAwait(false) is { } each)
        {
            return each;
        }

        var full = OpenPost.Read(whole);
        var part = Chosen(full, WithoutExceptions(full, await AnswerAsync(full, before, cancellationToken).ConfigureAwait(false)));
        part = part.Clause.IsOpenPost && part.Rows.Count == 0 ? NotUnderstood.Part(clause, clause.Terms) : ListTotal.With(part);
        return IsEmpty(part) && part.Related.Count == 0 && !clause.AsksSpeaker
            ? await _told.AnswerAsync(whole, cancellationToken).ConfigureAwait(false) ?? await _statements.AnswerAsync(whole, cancellationToken).ConfigureAwait(false) ?? part : part;
    }

    // One account alone neither agrees nor differs.
    private async Task<Part> AccountsAsync(Clause inner, CancellationToken cancellationToken)
    {
        if (StatementAnswerer.ComparesSources(inner) && await _statements.AnswerAsync(inner, cancellationToken).ConfigureAwait(false) is { Rows.Count: > 0 } accounts)
        {
            return accounts;
        }

        var part = await _kinds.AnswerAsync(inner, cancellationToken).ConfigureAwait(false);
        return part.Rows.Count == 0 && await _statements.AnswerAsync(inner, cancellationToken).ConfigureAwait(false) is { } told && told.Rows.SelectMany(r => r.Evidence).Distinct().Skip(1).Any() ? told : part;
    }

    private static bool IsEmpty(Part part) => part.Rows.Count == 0 && part.Yes is null;

    // 甲的还是乙的: those of the two that are told; where articles name neither, whom they name.
    private static Part Chosen(Clause clause, Part part)
    {
        var ids = clause.Choices.SelectMany(l => l.Ids).ToHashSet(StringComparer.Ordinal);
        var rows = part.Rows.Where(r => r.Cells.Any(c => c.Id is { } id && ids.Contains(id))).ToList();
        return rows.Count == 0 ? part : part with { Rows = rows, Understood = part.Understood + "；是 " + string.Join(" 还是 ", clause.Choices.Select(l => l.Text)) };
    }

    private static Part WithoutExceptions(Clause clause, Part part)
    {
        var ids = clause.Except.SelectMany(l => l.Ids).ToHashSet(StringComparer.Ordinal);
        return ids.Count == 0 && clause.ExceptWords is null ? part : part with
        {
            Rows = [.. part.Rows.Where(r => !r.Cells.Any(c => c.Id is { } id && (ids.Contains(id) || (clause.ExceptWords is { } words && FoldedText.Fold(c.Text).Contains(words, StringComparison.Ordinal)))))], Announced = null, TotalEvidence = [],
            Understood = part.Understood + "；除外 " + string.Join('、', clause.Except.Select(l => l.Text).Concat(clause.ExceptWords is { } told ? [told] : [])),
        };
    }

    // 哪个地方最多，有几家: the number stands beside the place.
    private static bool IsSaidAlready(Clause clause, Part before) =>
        clause is { Wants: [Wanted.Quantity], Links.Count: 0, Relations.Count: 0, Posts.Count: 0, Terms.Count: 0, Classes.Count: 0, Amounts.Count: 0, Unknown.Count: 0, Time: null, Extreme: 0 }
        && clause.Units.All(u => u == "counter") && before.Rows.Any(r => r.Cells.Any(c => c.Kind == CellKind.Figure));

    // The described thing first, then what is asked of it; the words on both prove the answer.
    private async Task<Part?> ChainedAsync(Clause clause, CancellationToken cancellationToken)
    {
        if (Chain.Of(clause) is not { } chain)
        {
            return null;
        }

        var inner = await _kinds.AnswerAsync(chain.Inner, cancellationToken).ConfigureAwait(false);
        var things = inner.Rows.SelectMany(r => r.Cells).Select(c => inner.Named.FirstOrDefault(e => e.Id == c.Id)).OfType<ClaimEnd>().DistinctBy(e => e.Id).ToList();
        if (things.Count == 0)
        {
            return inner.Related.Count > 0 || chain.Inner.Posts.Count > 0 ? inner with { Clause = clause } : null;
        }

        var outer = chain.Of(things);
        var part = await ChainedAsync(outer, cancellationToken).ConfigureAwait(false)
            ?? RowOperators.Apply(outer, await _kinds.AnswerAsync(outer, cancellationToken).ConfigureAwait(false));
        var proof = inner.Rows.SelectMany(r => r.Evidence).ToList();
        return part with
        {
            Rows = [.. part.Rows.Where(r => !chain.IsOther || !r.Cells.Any(c => chain.Inner.Links.SelectMany(l => l.Ids).Contains(c.Id, StringComparer.Ordinal))).Select(r => r with { Evidence = [.. r.Evidence.Concat(proof).DistinctBy(e => (e.Article, e.Start, e.End))] })],
            Understood = inner.Understood + "；再问 " + part.Understood,
        };
    }

    private async Task<Part> AnswerAsync(Clause clause, Part? before, CancellationToken cancellationToken)
    {
        if (clause.AsksSpeaker)
        {
            return before is null ? NotUnderstood.Part(clause, [clause.Text]) : Speakers.Of(clause, before);
        }

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
            return AgreementAnswerer.Of(clause, await AccountsAsync(AgreementAnswerer.Inner(clause), cancellationToken).ConfigureAwait(false));
        }

        return await ChainedAsync(clause, cancellationToken).ConfigureAwait(false)
            ?? RowOperators.Apply(clause, await _kinds.AnswerAsync(clause, cancellationToken).ConfigureAwait(false));
    }
}
