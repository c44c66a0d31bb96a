using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers the clauses of one question, each with what answers its kind.</summary>
internal sealed class ClauseAnswerer
{
    private readonly QuestionReader _questions;
    private readonly RelationAnswerer _relations;
    private readonly FilingAnswerer _filings;
    private readonly FigureAnswerer _figures;
    private readonly WhetherAnswerer _whether;
    private readonly CardAnswerer _cards;
    private readonly ConditionAnswerer _conditions;
    private readonly MakerBridge _bridge;
    private readonly ConnectionAnswerer _connections;

    public ClauseAnswerer(NamedQueryRunner runner)
    {
        var reader = new ClaimReader(runner);
        _questions = new QuestionReader(new NameLinker(runner));
        _relations = new RelationAnswerer(reader);
        _filings = new FilingAnswerer(reader, _relations, new FilingTotals(reader, runner));
        _figures = new FigureAnswerer(new FigureFinder(reader));
        _whether = new WhetherAnswerer(reader, _relations);
        _cards = new CardAnswerer(reader);
        var finder = new ConditionFinder(reader, _relations);
        _conditions = new ConditionAnswerer(finder);
        _bridge = new MakerBridge(finder);
        _connections = new ConnectionAnswerer(reader);
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
            var part = await AnswerAsync(OpenPost.Read(ClauseCompleter.Complete(clause, before)), before, cancellationToken).ConfigureAwait(false);
            parts.Add(part.Clause.IsOpenPost && part.Rows.Count == 0 ? NotUnderstood.Part(clause, clause.Terms) : part);
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
            return AgreementAnswerer.Of(clause, await ByKindAsync(AgreementAnswerer.Inner(clause), cancellationToken).ConfigureAwait(false));
        }

        return RowOperators.Apply(clause, await ByKindAsync(clause, cancellationToken).ConfigureAwait(false));
    }

    private async Task<Part> ByKindAsync(Clause clause, CancellationToken cancellationToken)
    {
        if (clause.Wants.Contains(Wanted.Whether) && clause.Relations.Count > 0 && clause.Amounts.Count == 0 && !(clause.Compares && clause.Links.Count > 1))
        {
            return await _whether.AnswerAsync(clause, cancellationToken).ConfigureAwait(false);
        }

        if (clause.Speaks("PASSED_FILING") && !clause.IsNegated && clause.Amounts.Count == 0)
        {
            return await _filings.AnswerAsync(clause, cancellationToken).ConfigureAwait(false);
        }

        if (!clause.Wants.Contains(Wanted.Quantity) && !clause.Wants.Contains(Wanted.Whether) && clause.Extreme == 0 && !clause.Compares && await _conditions.AnswerAsync(clause, cancellationToken).ConfigureAwait(false) is { } met)
        {
            return met;
        }

        if (clause.Wants.Contains(Wanted.Quantity) || clause.Units.Count > 0 || clause.Extreme != 0 || clause.Amounts.Count > 0 || (clause.Compares && clause.Relations.Count == 0) || clause.Speaks("HAS_PARAMETER_COUNT"))
        {
            var figures = await _figures.AnswerAsync(await _bridge.CrossAsync(clause, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            if (figures.Rows.Count > 0 || figures.Related.Count > 0 || clause.Relations.Count + clause.Posts.Count == 0 || clause.Speaks("HAS_PARAMETER_COUNT"))
            {
                return await WithOtherWantsAsync(clause, figures, cancellationToken).ConfigureAwait(false);
            }
        }

        if (clause.IsNegated && clause.Relations.Count > 0)
        {
            return await _relations.DeniedAsync(clause, cancellationToken).ConfigureAwait(false);
        }

        if (clause.Wants.Contains(Wanted.Card))
        {
            return await _cards.AnswerAsync(clause, cancellationToken).ConfigureAwait(false);
        }

        var part = await _relations.AnswerAsync(clause, cancellationToken).ConfigureAwait(false);
        return clause.Wants is [Wanted.Quantity] && clause.Group is null ? CountAnswerer.Of(part) : part;
    }

    // One clause may ask for a number and more: 被谁收购、花了多少钱.
    private async Task<Part> WithOtherWantsAsync(Clause clause, Part figures, CancellationToken cancellationToken)
    {
        if (clause.Relations.Count == 0 || !clause.Wants.Any(w => w is Wanted.Who or Wanted.When or Wanted.Where or Wanted.Event) || clause.Extreme != 0)
        {
            return figures;
        }

        var others = await _relations.AnswerAsync(clause with { Wants = [.. clause.Wants.Where(w => w is not (Wanted.Quantity or Wanted.Entity))] }, cancellationToken).ConfigureAwait(false);
        return figures with { Rows = [.. others.Rows, .. figures.Rows], Related = [.. others.Related, .. figures.Related], Named = others.Named };
    }
}
