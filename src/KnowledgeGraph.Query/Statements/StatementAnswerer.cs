using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Answers by reading sentences, where no relation and no figure answers: a sentence must say all that the question says, and give what it asks for.</summary>
internal sealed class StatementAnswerer(NamedQueryRunner runner)
{
    private const int MostRows = 12;
    private const int MostArticles = 60;
    private const double Alike = 0.05;

    private readonly StatementReader _reader = new(runner);

    /// <summary>The answer, or <c>null</c> where no sentence gives it.</summary>
    public async Task<Part?> AnswerAsync(Clause clause, CancellationToken cancellationToken)
    {
        if (!MayAsk(clause))
        {
            return null;
        }

        var asked = AskedReader.Read(clause);
        clause = asked.Clause;
        var isWhether = clause.Wants is [Wanted.Whether];
        if (!asked.Hard.Any() || (clause.Wants.Count == 0 || (!isWhether && ReadingsOf(asked).Count != clause.Wants.Count)))
        {
            return null;
        }

        var matches = await MatchesAsync(asked, cancellationToken).ConfigureAwait(false);
        return isWhether ? Whether(asked, matches) : Told(asked, matches);
    }

    /// <summary>The answer to a clause that counts several nouns each, which no figure of one noun answers.</summary>
    public async Task<Part?> EachAsync(Clause clause, CancellationToken cancellationToken) =>
        clause.Text.Contains("各有", StringComparison.Ordinal) && clause.Links.Count > 0 && EachNumberReading.Nouns(AskedReader.Read(clause)) is { Count: > 1 } nouns
        && !nouns.Any(n => clause.Links.Any(l => n.Contains(l.Text, StringComparison.Ordinal) || l.Text.Contains(n, StringComparison.Ordinal))) ? await AnswerAsync(clause, cancellationToken).ConfigureAwait(false) : null;

    /// <summary>Whether a clause compares the accounts of those it names.</summary>
    public static bool ComparesSources(Clause clause) => AskedReader.Read(clause).Sources.Count > 0;

    // What is ranked, grouped, compared or reckoned is no single sentence's.
    private static bool MayAsk(Clause clause) =>
        clause.Wants.Count < 3 && !clause.Wants.Contains(Wanted.Card) && !clause.AsksAgreement && !clause.AsksConnection && !clause.AsksSpeaker && !clause.Compares && !clause.Hits.Any(h => h.Wording.Kind == "sum") && !clause.AsksDistance
        && clause.Group is null && clause.Except.Count == 0 && clause.ExceptWords is null && clause.Choices.Count == 0 && clause.Amounts.Count == 0
        && !clause.Hits.Any(h => h.Wording.Kind == "unclear");

    private static List<IStatementReading> ReadingsOf(Asked asked) =>
        EachNumberReading.Nouns(asked).Count > 1 ? [new EachNumberReading()] : [.. asked.Clause.Wants.Select(w => ReadingOf(asked.Clause, w)).OfType<IStatementReading>()];

    private static IStatementReading? ReadingOf(Clause clause, Wanted wanted) => wanted switch
    {
        Wanted.Quantity => new NumberReading(),
        Wanted.When => new DateReading(),
        Wanted.Who or Wanted.Entity or Wanted.Where or Wanted.Event => new NameReading(RelationPlan.Labels(clause, wanted)),
        _ => null,
    };

    private async Task<List<StatementMatch>> MatchesAsync(Asked asked, CancellationToken cancellationToken)
    {
        var statements = await StatementsAsync(asked, cancellationToken).ConfigureAwait(false);
        var near = statements.Where(s => StatementMatcher.MaySay(asked, s)).ToList();
        if (near.Count == 0)
        {
            return [];
        }

        await _reader.NameAsync(near, cancellationToken).ConfigureAwait(false);
        return [.. near.Select(s => StatementMatcher.Of(asked, s)).OfType<StatementMatch>().OrderByDescending(m => m.Share)];
    }

    private async Task<IReadOnlyList<Statement>> StatementsAsync(Asked asked, CancellationToken cancellationToken)
    {
        if (asked.Sources.Count > 0)
        {
            return await OfSourcesAsync(asked, cancellationToken).ConfigureAwait(false);
        }

        var known = asked.Names.Where(n => n.Ids.Count > 0).ToList();
        if (known.Count == 0)
        {
            var words = asked.Hard.Where(w => w.Forms.Count == 1).Select(w => w.Text).Take(Math.Max(1, asked.Hard.Count() - 1)).ToList();
            words.AddRange(asked.Names.Select(n => n.Surfaces[0]));
            return words.Count == 0 ? [] : await _reader.WithWordsAsync(words, cancellationToken).ConfigureAwait(false);
        }

        var articles = await _reader.ArticlesAsync([.. known.Select(n => n.Ids.ToHashSet(StringComparer.Ordinal))], cancellationToken).ConfigureAwait(false);
        return await _reader.OfArticlesAsync([.. articles.Take(MostArticles)], cancellationToken).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<Statement>> OfSourcesAsync(Asked asked, CancellationToken cancellationToken)
    {
        var articles = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var source in asked.Sources)
        {
            articles.UnionWith(await _reader.ArticlesAsync([source.Ids.ToHashSet(StringComparer.Ordinal)], cancellationToken).ConfigureAwait(false));
        }

        var statements = await _reader.OfArticlesAsync([.. articles.Take(MostArticles)], cancellationToken).ConfigureAwait(false);
        return [.. statements.Where(s => Sources.Of(asked, s) is not null)];
    }

    private static Part? Told(Asked asked, List<StatementMatch> matches)
    {
        var readings = ReadingsOf(asked);
        var told = matches.Select(m => (Match: m, Read: Read(asked, m, readings))).Where(p => p.Read is not null && p.Match.Modality != "open").ToList();
        var meant = told.Where(p => IsMeant(asked.Clause, p.Match)).ToList();
        if (meant.Count == 0)
        {
            return told.Count == 0 ? null : new Part { Clause = asked.Clause, Related = [.. told.Take(1).Select(p => Weaker(p.Match))], Understood = Understood(asked) };
        }

        var best = asked.Clause.WantsAll ? meant : [.. meant.Where(p => p.Match.Share >= meant[0].Match.Share - Alike)];
        var rows = best.GroupBy(p => p.Read!.Key, StringComparer.Ordinal).ToList();
        if (!asked.Clause.WantsAll && rows.Count > 1)
        {
            return null;
        }

        // Of two whose accounts are compared, each must give one.
        if (asked.Sources.Count > 0 && best.Select(p => Sources.Of(asked, p.Match.Statement)).Distinct().Count() < 2)
        {
            return null;
        }

        var first = rows[0].First();
        var all = rows.SelectMany(g => g.First().Read!.Rows.Select(cells => Row(cells, g.Select(p => p.Match)))).ToList();
        return all.Count > MostRows ? null : new Part
        {
            Clause = asked.Clause, Rows = all, Named = [.. rows.SelectMany(g => g.First().Read!.Named)], Announced = first.Read!.Announced, AnnouncedText = first.Read.AnnouncedText,
            IsCounted = first.Read.Announced is not null, TotalEvidence = first.Read.Announced is null ? [] : [first.Match.Statement.Evidence], Understood = Understood(asked),
        };
    }

    // Several things asked of one sentence are one row.
    private static StatementRead? Read(Asked asked, StatementMatch match, List<IStatementReading> readings)
    {
        var reads = readings.ConvertAll(r => r.Read(asked, match));
        return reads.Count == 1 ? reads[0]
            : reads.TrueForAll(r => r is { Rows.Count: 1 }) ? reads[0]! with { Rows = [[.. reads.SelectMany(r => r!.Rows[0])]], Named = [.. reads.SelectMany(r => r!.Named)] } : null;
    }

    private static bool IsMeant(Clause clause, StatementMatch match) => match.Modality == "asserted" ? clause.Modality is null or "predicted" : clause.Modality is not null;

    private static AnswerRow Row(IReadOnlyList<AnswerCell> cells, IEnumerable<StatementMatch> matches) =>
        new(string.Join(' ', cells.Select(c => c.Text)), cells, [.. matches.Select(m => m.Statement.Evidence).DistinctBy(e => (e.Article, e.Start, e.End))]) { Status = Status(matches.First().Modality) };

    private static RowStatus Status(string modality) => modality switch
    {
        "planned" => RowStatus.Planned,
        "predicted" => RowStatus.Predicted,
        "rumoured" => RowStatus.Rumoured,
        _ => RowStatus.Asserted,
    };

    private static RelatedItem Weaker(StatementMatch match)
    {
        var reason = match.Modality switch { "planned" => RelatedReason.Planned, "rumoured" => RelatedReason.Rumoured, _ => RelatedReason.Predicted };
        return new RelatedItem(match.Statement.Evidence.Quote, reason, RelatedBuilder.Explain(reason), [match.Statement.Evidence]);
    }

    private static Part? Whether(Asked asked, List<StatementMatch> matches)
    {
        var told = matches.Where(m => IsMeant(asked.Clause, m)).Select(m => (Match: m, Yes: WhetherReading.Read(asked, m))).Where(p => p.Yes is not null).ToList();
        if (told.Count == 0 || told.Select(p => p.Yes).Distinct().Count() > 1)
        {
            return null;
        }

        var rows = told.DistinctBy(p => p.Match.Statement.Evidence).Select(p => Row([Cells.Words("原文", p.Match.Statement.Evidence.Quote)], [p.Match])).ToList();
        return new Part
        {
            Clause = asked.Clause, Rows = rows, Yes = told[0].Yes,
            Text = (told[0].Yes!.Value ? "是。" : "不是。") + string.Join("；", rows.Select(r => r.Text)), Understood = Understood(asked),
        };
    }

    private static string Understood(Asked asked) => "原文说到：" + string.Join('、', asked.Clause.Links.Select(l => l.Text).Concat(asked.Hard.Select(w => w.Text)));
}
