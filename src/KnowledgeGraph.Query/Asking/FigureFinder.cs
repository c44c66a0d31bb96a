using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Finds the figures that a clause asks for: of the named things, in the asked unit and time, whose measure is worded most alike.</summary>
internal sealed class FigureFinder(ClaimReader reader)
{
    private readonly Backers _backers = new(reader);
    private readonly Versions _versions = new(reader);

    private const double Near = 0.7;

    // Who asks whether accounts agree wants those too that are worded otherwise.
    private const double Fair = 0.4;

    // A figure of the whole class may be worded this much less alike than one of a part of it.
    private const double Far = 0.2;

    /// <summary>What the named backers of a named firm put in.</summary>
    public Task<IReadOnlyList<ScoredFigure>> PutInAsync(Clause clause, CancellationToken cancellationToken) => _backers.OfAsync(clause, cancellationToken);

    /// <summary>The figures, best first; those clearly worse than the best are left out, unless a whole class of things is asked for.</summary>
    public async Task<IReadOnlyList<ScoredFigure>> FindAsync(Clause clause, CancellationToken cancellationToken)
    {
        string[] predicates = CountsBySize(clause) ? ["HAS_FIGURE"] : clause.Speaks("HAS_PARAMETER_COUNT") ? ["HAS_PARAMETER_COUNT"] : ["HAS_FIGURE", "HAS_PARAMETER_COUNT"];
        var isOfSizes = clause.Speaks("HAS_PARAMETER_COUNT");
        var found = await FindAsync(clause, predicates, isOfSizes && clause.WantsAll && Versions.AreMeant(clause), cancellationToken).ConfigureAwait(false);
        found = found.Count == 0 && isOfSizes ? await FindAsync(clause, predicates, true, cancellationToken).ConfigureAwait(false) : found;
        if (found.Count == 0 && UnownedFigures.MayAnswer(clause))
        {
            return await OfThemselvesAsync(clause, cancellationToken).ConfigureAwait(false);
        }

        if (clause.Modality != "predicted")
        {
            return found;
        }

        // Who asks for a forecast means one where articles give one that is worded as much alike.
        var foretold = await FindAsync(clause, ["PREDICTED"], false, cancellationToken).ConfigureAwait(false);
        return foretold.Count > 0 && (found.Count == 0 || (found[0].Claim.IsAsserted && foretold[0].Score >= found[0].Score)) ? foretold : found;
    }

    private async Task<IReadOnlyList<ScoredFigure>> OfThemselvesAsync(Clause clause, CancellationToken cancellationToken)
    {
        var claims = await reader.ReadAsync([UnownedFigures.Predicate], null, cancellationToken).ConfigureAwait(false);
        var fitting = claims.Where(c => UnitFilter.Fits(c, clause.Units) && FigureTime.Fits(clause, c) && FigureScore.SaysAmounts(clause, c));
        return Best(clause, UnownedFigures.Among(fitting, clause));
    }

    private async Task<IReadOnlyList<ScoredFigure>> FindAsync(Clause clause, string[] predicates, bool ofVersionsToo, CancellationToken cancellationToken)
    {
        var claims = await reader.ReadAsync(predicates, null, cancellationToken).ConfigureAwait(false);
        claims = ofVersionsToo ? await _versions.AsFamiliesAsync(clause, claims, cancellationToken).ConfigureAwait(false) : claims;
        var scored = claims.Where(c => c.Object is { Label: "Figure" })
            .Where(c => UnitFilter.Fits(c, clause.Units) && FigureTime.Fits(clause, c) && !Quarter.Differs(clause, c, claims))
            .Select(c => FigureScore.Of(clause, c))
            .Where(s => s.Names > 0 && FigureScore.SaysAmounts(clause, s.Claim))
            .ToList();
        scored = AsksFirm(clause) ? [.. scored.Where(s => s.Claim.Subject.IsOrganization && CountsClass(clause, s.Claim))] : scored;
        if (Members(clause, scored) is { } members && (members.Count > 0 || clause.Terms.Count > 0))
        {
            return members;
        }

        var names = scored.Select(s => s.Names).DefaultIfEmpty().Max();
        scored = [.. scored.Where(s => s.Names >= names * Near)];
        if (clause.Times.Count > 0 && scored.Exists(s => FigureTime.IsDated(clause, s.Claim)))
        {
            scored = [.. scored.Where(s => FigureTime.IsDated(clause, s.Claim))];
        }

        if (clause.Links.Count > 0 && clause.Speaks("HAS_PARAMETER_COUNT"))
        {
            return [.. scored.OrderByDescending(s => s.Score)];
        }

        return FigureScore.IsComparing(clause)
            ? [.. FigureScore.Named(clause).SelectMany(l => Best(clause, scored.Where(s => FigureScore.IsOf(l, s.Claim)))).Distinct()]
            : Best(clause, scored);
    }

    // 10亿参数以上的大模型有多少个: things of that size are counted, and no size is asked for.
    private static bool CountsBySize(Clause clause) =>
        clause.Wants is [Wanted.Quantity] && clause.Units is ["counter"] && clause.Classes.Count > 0 && clause.Amounts.Any(a => a.Unit == "参数") && clause.Extreme == 0;

    // 哪家公司…最多, 每家公司各有几个: a number of a rule or a region is no firm's.
    private static bool AsksFirm(Clause clause) =>
        !clause.Speaks("HAS_PARAMETER_COUNT") && (clause.Group == "maker" || (clause.Extreme != 0 && clause.Hits.Any(h => h.Wording is { Kind: "asked", Value: "Who" } && h.Wording.Word.AsSpan().IndexOfAny(['公', '企', '厂', '商']) >= 0)));

    // 哪家公司的模型最多: without a unit, what is counted must be told.
    private static bool CountsClass(Clause clause, StatedClaim claim) =>
        clause.Units.Count > 0 || clause.Hits.Where(h => h.Wording.Kind == "class").Select(h => h.Wording.Word).ToList() is var words
            && (words.Count == 0 || (UnitFilter.IsCounter(claim.Object!.Text("unit") ?? string.Empty) && words.Exists(w => OwnWords.Whole(claim).Contains(w, StringComparison.Ordinal))));

    // 月薪最低的是哪家, 哪些大模型的参数: everything of the class that has such a number.
    private static List<ScoredFigure>? Members(Clause clause, List<ScoredFigure> scored)
    {
        var isSpecific = clause.Speaks("HAS_PARAMETER_COUNT") || clause.Units.Any(u => u.StartsWith("pay", StringComparison.Ordinal));
        var isWhole = clause.Links.Count == 0 && (clause.AskedClasses.Count + clause.Classes.Count > 0 || FigureScore.IsRanked(clause));
        if (!isWhole || !(isSpecific || (clause.Units.Count > 0 && clause.Extreme != 0)))
        {
            return null;
        }

        var asked = clause.Wants.Contains(Wanted.Who) ? RelationPlan.Labels(clause, Wanted.Who) : clause.Classes;
        scored = clause.Extreme != 0 || clause.Terms.Count == 0 ? scored : [.. scored.Where(s => FigureScore.Says(clause, s.Claim))];
        var members = scored.Where(s => asked.Count == 0 || s.Claim.Subject.Is(asked)).ToList();
        return members.Count > 0 || !clause.Wants.Contains(Wanted.Who) ? members : [.. scored.Where(s => s.Claim.Subject.IsOrganization)];
    }

    private static List<ScoredFigure> Best(Clause clause, IEnumerable<ScoredFigure> some)
    {
        var scored = UnitFilter.Counted(clause, [.. some]);
        var words = scored.Select(s => s.Words).DefaultIfEmpty().Max();
        var whole = scored.Where(s => !Scope.IsNarrower(clause, s.Claim)).ToList();
        if (clause.Group != "type" && whole.Exists(s => s.Words >= words * Far))
        {
            scored = whole;
            words = whole.Max(s => s.Words);
        }

        var best = scored.Where(s => s.Words >= words * (clause.WantsAll ? Fair : Near)).OrderByDescending(s => s.Score).ToList();
        best = clause.Group == "type" && best.Count > 0 ? [.. best, .. scored.Except(best).Where(s => IsOfOtherType(s.Claim, best[0].Claim))] : best;
        return clause.WantsAll ? [.. best.Where(s => s == best[0] || (s.Claim.Object!.Text("unit") == best[0].Claim.Object!.Text("unit") && SaysTerms(clause, s.Claim)))] : Nearest.Of(clause, best);
    }

    // 通用大模型厂商37家；行业大模型为85家: the sentence counts each type, and says only once what it counts.
    private static bool IsOfOtherType(StatedClaim claim, StatedClaim best) =>
        claim.Subject.Id == best.Subject.Id && claim.Evidence.Article == best.Evidence.Article && claim.Evidence.Start < best.Evidence.End && best.Evidence.Start < claim.Evidence.End && claim.Object!.Text("unit") == best.Object!.Text("unit");

    // Another account of the same has the same words somewhere in its sentence.
    private static bool SaysTerms(Clause clause, StatedClaim claim) =>
        clause.Terms.Where(t => !t.Any(char.IsDigit)).All(t => Likeness.Of(t, claim.Words) >= 0.5);
}
