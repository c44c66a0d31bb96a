using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers one clause with what answers its kind.</summary>
internal sealed class KindAnswerer
{
    // Relations that things stand in beside others; a verb of releasing may only say what a filing is.
    private static readonly string[] Further = ["OPENED_TO_PUBLIC_ON", "LOCATED_IN", "USED_BY", "APPLIED_IN", "BASED_ON", "COOPERATES_WITH", "INVESTED_IN"];

    private readonly ClaimReader _reader;
    private readonly RelationAnswerer _relations;
    private readonly FilingAnswerer _filings;
    private readonly FigureAnswerer _figures;
    private readonly WhetherAnswerer _whether;
    private readonly SaidAnswerer _said;
    private readonly CardAnswerer _cards;
    private readonly ConditionAnswerer _conditions;
    private readonly MakerBridge _bridge;
    private readonly Companions _companions;
    private readonly Presupposition _presupposed;

    public KindAnswerer(ClaimReader reader, NamedQueryRunner runner)
    {
        _reader = reader;
        _relations = new RelationAnswerer(reader);
        _filings = new FilingAnswerer(reader, _relations, new FilingTotals(reader, runner));
        _figures = new FigureAnswerer(new FigureFinder(reader));
        _whether = new WhetherAnswerer(reader, _relations);
        _said = new SaidAnswerer(reader);
        _cards = new CardAnswerer(reader);
        var finder = new ConditionFinder(reader, _relations);
        _conditions = new ConditionAnswerer(finder);
        _bridge = new MakerBridge(reader, finder);
        _companions = new Companions(reader);
        _presupposed = new Presupposition(reader);
    }

    /// <summary>The answer to what a clause wants, before anything is reckoned from its rows.</summary>
    public async Task<Part> AnswerAsync(Clause clause, CancellationToken cancellationToken) =>
        Speakers.Asks(clause) ? await Speakers.OfAsync(clause, _reader, cancellationToken).ConfigureAwait(false) :
        await WhetherAsync(clause, cancellationToken).ConfigureAwait(false)
        ?? await FalselyAsync(clause, cancellationToken).ConfigureAwait(false)
        ?? await _companions.AnswerAsync(clause, cancellationToken).ConfigureAwait(false)
        ?? await TogetherAsync(clause, cancellationToken).ConfigureAwait(false)
        ?? await NumbersAsync(clause, cancellationToken).ConfigureAwait(false)
        ?? await RelatedAsync(clause, cancellationToken).ConfigureAwait(false);

    // Nothing is answered where articles state otherwise what the question takes for granted; they are shown.
    private async Task<Part?> FalselyAsync(Clause clause, CancellationToken cancellationToken)
    {
        if (clause.Links.Count < 2 || clause.AsksConnection || clause.Wants.Contains(Wanted.Whether))
        {
            return null;
        }

        var (fails, contrary) = await _presupposed.OfAsync(clause, cancellationToken).ConfigureAwait(false);
        return !fails ? null : new Part
        {
            Clause = clause, Related = RelatedBuilder.Of(contrary, _ => RelatedReason.Otherwise),
            Understood = "没有文章这样说：" + string.Join('、', clause.Links.Select(l => l.Text)),
        };
    }

    private async Task<Part?> WhetherAsync(Clause clause, CancellationToken cancellationToken)
    {
        if (!clause.Wants.Contains(Wanted.Whether) || clause.Amounts.Count > 0 || (clause.Compares && clause.Links.Count > 1))
        {
            return null;
        }

        if (clause.Relations.Count > 0 && EachOf.Of(clause) is { } each)
        {
            var parts = new List<Part>();
            foreach (var one in each)
            {
                parts.Add(await _whether.AnswerAsync(one, cancellationToken).ConfigureAwait(false));
            }

            return EachOf.Together(clause, parts);
        }

        return clause.Relations.Count + clause.Posts.Count > 0 ? await _whether.AnswerAsync(clause, cancellationToken).ConfigureAwait(false)
            : clause.Said.Count > 0 && clause.Links.Count > 0 ? await _said.AnswerAsync(clause, cancellationToken).ConfigureAwait(false)
            : null;
    }

    private async Task<Part?> TogetherAsync(Clause clause, CancellationToken cancellationToken)
    {
        var isFiling = clause.Speaks("PASSED_FILING") && !clause.IsNegated && clause.Amounts.Count == 0 && clause.Units.All(u => u is "counter" or "people");
        if (isFiling && !Further.Any(clause.Speaks))
        {
            return await _filings.AnswerAsync(clause, cancellationToken).ConfigureAwait(false);
        }

        var asksThings = !clause.Wants.Contains(Wanted.Quantity) && !clause.Wants.Contains(Wanted.Whether) && clause.Extreme == 0 && !clause.Compares;
        var met = asksThings ? await _conditions.AnswerAsync(clause, cancellationToken).ConfigureAwait(false) : null;
        return met ?? (isFiling ? await _filings.AnswerAsync(clause, cancellationToken).ConfigureAwait(false) : null);
    }

    private async Task<Part?> NumbersAsync(Clause clause, CancellationToken cancellationToken)
    {
        var asksNumbers = clause.Wants.Contains(Wanted.Quantity) || clause.Units.Count > 0 || clause.Extreme != 0 || clause.Amounts.Count > 0
            || (clause.Compares && (clause.Relations.Count == 0 || ComparesCounts(clause))) || IsBareMeasure(clause) || clause.Speaks("HAS_PARAMETER_COUNT");
        if (!asksNumbers || AsksInvestor(clause) || CountsIssuers(clause) || MostOf.Asks(clause))
        {
            return null;
        }

        if (clause.Wants is [Wanted.When] && clause.Units.Count > 0 && clause.Amounts.Count == 0 && clause.Extreme == 0)
        {
            return await _figures.WhenAsync(clause, cancellationToken).ConfigureAwait(false);
        }

        var figures = await _figures.AnswerAsync(await _bridge.CrossAsync(clause, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return figures.Rows.Count > 0 || figures.Related.Count > 0 || (clause.Relations.Count + clause.Posts.Count == 0 && !IsBareMeasure(clause)) || clause.Speaks("HAS_PARAMETER_COUNT") || AsksOnlyMeasure(clause) || ComparesCounts(clause)
            ? await WithOtherWantsAsync(clause, figures, cancellationToken).ConfigureAwait(false)
            : null;
    }

    // 由几个部门联合公布: those who issued it are counted, and no number of what it has passed.
    private static bool CountsIssuers(Clause clause) =>
        clause.Wants is [Wanted.Quantity] && clause.Units.All(u => u == "counter") && clause.AskedClasses.Contains("Government", StringComparer.Ordinal) && clause.Speaks("ISSUED_BY") && clause.Links.Any(l => l.Entities.All(e => e.Label is "Policy" or "Report"));

    // 甲和乙的衍生模型谁多: how many each has is compared, and none of them is asked for by name.
    private static bool ComparesCounts(Clause clause) =>
        clause.Compares && !clause.ComparesTimes && clause.Links.Count > 1 && clause.Relations.Count > 0 && clause.Relations.All(r => r.Direction == RelationDirection.Object && r.Predicates.Any(p => p is "VERSION_OF" or "INVESTED_IN" or "USED_BY"));

    // 最新一轮融资的投资方是谁: the round only says which investors are meant, and no sum is asked for.
    private static bool AsksInvestor(Clause clause) =>
        (clause.Wants is [Wanted.Who] || (clause.Wants is [Wanted.Entity] && clause.Relations.All(r => r.Direction == RelationDirection.Object))) && clause.Relations.Count > 0 && clause.Relations.All(r => r.Predicates is ["INVESTED_IN"]) && clause.Extreme == 0 && clause.Amounts.Count == 0 && !clause.Compares && clause.Group is null
        && clause.Units.All(u => u == "money") && clause.Hits.Where(h => h.Wording.Kind == "unit").All(h => h.Wording.Word == "融资");

    // 收购花了多少现金: where no article says how much, what was bought is no answer.
    private static bool AsksOnlyMeasure(Clause clause) =>
        clause.Wants is [Wanted.Quantity] && clause.Units.Count > 0 && clause.Units.All(u => u is not ("counter" or "people"));

    // 人工智能核心产业规模 目标: without a question word, what is measured.
    internal static bool IsBareMeasure(Clause clause) =>
        clause.Wants.Count == 0 && clause.Relations.Count + clause.Posts.Count == 0 && clause.Classes.Count == 0
        && clause.Links.Any(l => !FigureScore.IsMeasure(l)) && (clause.Words.Contains("规模", StringComparer.Ordinal) || clause.Terms.Count > 0 || clause.Links.Any(FigureScore.IsMeasure));

    private async Task<Part> RelatedAsync(Clause clause, CancellationToken cancellationToken)
    {
        if (clause.IsNegated && clause.Relations.Count > 0)
        {
            return await _relations.DeniedAsync(clause, cancellationToken).ConfigureAwait(false);
        }

        if (clause.Wants is [Wanted.Whether] && clause.Relations.Count + clause.Posts.Count == 0 && clause.Links.Count > 0)
        {
            return NotUnderstood.Part(clause, clause.Terms.Count > 0 ? clause.Terms : [clause.Text]);
        }

        if (Elsewhere.Asks(clause))
        {
            return await Elsewhere.OfAsync(clause, _reader, cancellationToken).ConfigureAwait(false);
        }

        if (MostOf.Asks(clause))
        {
            return await MostOf.OfAsync(clause, _reader, cancellationToken).ConfigureAwait(false);
        }

        if (IsBareMeasure(clause) && (clause.Terms.Count > 0 || clause.Links.Any(FigureScore.IsMeasure)))
        {
            return NotUnderstood.Part(clause, [.. clause.Terms, .. clause.Links.Where(FigureScore.IsMeasure).Select(l => l.Text)]);
        }

        if (clause.Wants.Contains(Wanted.Card))
        {
            return await _cards.AnswerAsync(clause, cancellationToken).ConfigureAwait(false);
        }

        if (EachTime.Of(clause) is { } times)
        {
            var told = new List<Part>();
            foreach (var time in times)
            {
                told.Add(await _relations.AnswerAsync(time, cancellationToken).ConfigureAwait(false));
            }

            return EachTime.Together(clause, told);
        }

        if (Jointly.Of(clause) is { } each)
        {
            var parts = new List<Part>();
            foreach (var one in each)
            {
                parts.Add(await _relations.AnswerAsync(one, cancellationToken).ConfigureAwait(false));
            }

            return Jointly.Together(clause, parts);
        }

        var part = await _relations.AnswerAsync(clause, cancellationToken).ConfigureAwait(false);
        return clause.Wants is [Wanted.Quantity] && clause.Group is null && clause.Units.All(u => u is "counter" or "people") ? OtherFigures.AsksWhole(clause) ? part with { Rows = [], Named = [] } : CountAnswerer.Of(ListTotal.With(part)) : part;
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
