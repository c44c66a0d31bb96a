using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Finds the figures that a clause asks for: of the named things, in the asked unit and time, whose measure is worded most alike.</summary>
internal sealed class FigureFinder(ClaimReader reader)
{
    private const double Near = 0.7;

    // A figure of the whole class may be worded this much less alike than one of a part of it.
    private const double Far = 0.2;

    /// <summary>Without a name, this much of the question's words must stand in the article's.</summary>
    private const double Enough = 0.5;

    /// <summary>The figures, best first; those clearly worse than the best are left out, unless a whole class of things is asked for.</summary>
    public async Task<IReadOnlyList<ScoredFigure>> FindAsync(Clause clause, CancellationToken cancellationToken)
    {
        string[] predicates = clause.Speaks("HAS_PARAMETER_COUNT") ? ["HAS_PARAMETER_COUNT"] : ["HAS_FIGURE", "HAS_PARAMETER_COUNT"];
        var claims = await reader.ReadAsync(predicates, null, cancellationToken).ConfigureAwait(false);
        var ofClass = clause.Links.Count == 0 && (clause.AskedClasses.Count + clause.Classes.Count > 0 || IsRanked(clause));
        var scored = claims.Where(c => c.Object is { Label: "Figure" })
            .Where(c => UnitFilter.Fits(c, clause.Units) && FitsTime(clause, c))
            .Select(c => Score(clause, c))
            .Where(s => s.Names > 0)
            .ToList();
        if (ofClass)
        {
            var members = scored.Where(s => clause.Classes.Count == 0 || s.Claim.Subject.Is(clause.Classes)).ToList();
            if (members.Count > 0 && (clause.Units.Count > 0 || clause.Speaks("HAS_PARAMETER_COUNT")))
            {
                return members;
            }
        }

        var names = scored.Select(s => s.Names).DefaultIfEmpty().Max();
        scored = [.. scored.Where(s => s.Names >= names * Near)];
        if (clause.Times.Count > 0 && scored.Exists(s => IsDatedAny(clause, s.Claim)))
        {
            scored = [.. scored.Where(s => IsDatedAny(clause, s.Claim))];
        }

        if (clause.Links.Count > 0 && clause.Speaks("HAS_PARAMETER_COUNT"))
        {
            return [.. scored.OrderByDescending(s => s.Score)];
        }

        var words = scored.Select(s => s.Words).DefaultIfEmpty().Max();
        var whole = scored.Where(s => !Scope.IsNarrower(clause, s.Claim)).ToList();
        if (whole.Exists(s => s.Words >= words * Far))
        {
            scored = whole;
            words = whole.Max(s => s.Words);
        }

        return [.. scored.Where(s => s.Words >= words * Near).OrderByDescending(s => s.Score)];
    }

    // 月薪最低的是哪家: everything that has such a number.
    private static bool IsRanked(Clause clause) =>
        (clause.Extreme != 0 || clause.Group is not null || clause.Wants.Contains(Wanted.Who)) && (clause.Units.Any(u => u.StartsWith("pay", StringComparison.Ordinal)) || clause.Speaks("HAS_PARAMETER_COUNT"));

    private static ScoredFigure Score(Clause clause, StatedClaim claim)
    {
        var quote = FoldedText.Fold(claim.Evidence.Quote);
        var measure = claim.Object!.Text("measure") ?? string.Empty;
        var isOwn = clause.Links.Any(l => IsOf(l, claim));
        var links = clause.Links.Select(l => LinkScore(l, claim, isOwn)).ToList();
        var comparing = clause.Links.Count > 1 && clause.Links.Select(l => l.Entities[0].Label).Distinct(StringComparer.Ordinal).Count() == 1;
        if (clause.Unknown.Any(u => !ClaimFilter.Quotes(claim, u)) || IsOtherMeasure(clause, measure) || (links.Count > 0 && (comparing ? links.Max() == 0 : links.Min() == 0)))
        {
            return new ScoredFigure(claim, 0, 0);
        }

        List<string> words = [.. clause.Terms, .. clause.Words.Select(w => w.Replace("多少", string.Empty, StringComparison.Ordinal)).Where(w => w.Length > 1)];
        var likeness = words.Count == 0 ? 0 : words.Average(w => (Likeness.Of(w, measure) * 0.6) + (Likeness.Of(w, quote) * 0.4));
        if (links.Count == 0 && clause.Classes.Count == 0 && !IsRanked(clause) && words.Count > 0 && words.Average(w => Likeness.Of(w, quote)) < Enough)
        {
            return new ScoredFigure(claim, 0, 0);
        }

        var dated = clause.Times.Any(t => IsDated(clause with { Time = t }, claim)) ? 0.2 : 0;
        return new ScoredFigure(claim, links.Count == 0 ? 0.3 : links.Average(), likeness + dated);
    }

    // The thing itself, its region, or a name in the sentence; of a sentence about another thing, only names beside the thing itself.
    private static double LinkScore(Link link, StatedClaim claim, bool isOwn) =>
        IsOf(link, claim) ? 1
        : isOwn && claim.Subject.IsModel && link.Entities.Any(e => e.IsOrganization) ? 0.5
        : isOwn && link.Entities.Any(e => e.Label == "Region" && (claim.Evidence.Title ?? string.Empty).Contains(e.Name, StringComparison.Ordinal)) ? 0.4
        : claim.Speaker is { } speaker && link.Entities.Any(e => e.Name == speaker) ? 0.8
        : !isOwn && claim.Subject.Label is ("Model" or "Product" or "Company" or "Person") ? 0
        : link.Entities.SelectMany(e => e.Surfaces).Any(s => ClaimFilter.Quotes(claim, s)) ? 0.4 : 0;

    private static bool IsOf(Link link, StatedClaim claim) =>
        link.Ids.Contains(claim.Subject.Id, StringComparer.Ordinal) || claim.RegionIds.Any(r => link.Ids.Contains(r, StringComparer.Ordinal));

    // Without a unit only the words can tell what is asked for.
    private static bool IsOtherMeasure(Clause clause, string measure) =>
        clause.Units.Count == 0 && !clause.Speaks("HAS_PARAMETER_COUNT") && clause.Terms.Count > 0 && measure.Length > 0
        && clause.Terms.Max(t => Likeness.Of(t, measure)) < Enough;

    private static bool FitsTime(Clause clause, StatedClaim claim) =>
        clause.Time is null || clause.Times.Any(t => FitsOne(clause with { Time = t }, claim));

    private static bool IsDatedAny(Clause clause, StatedClaim claim) => clause.Times.Any(t => IsDated(clause with { Time = t }, claim));

    private static bool FitsOne(Clause clause, StatedClaim claim) =>
        (claim.Object!.Text("asOf") is null && claim.Time is null) || IsDated(clause, claim) || RowBuilder.Holds(claim, FoldedText.Fold(clause.Time!.Text));

    private static bool IsDated(Clause clause, StatedClaim claim) =>
        clause.Time!.Fits(claim.Object!.Text("asOf")) || (claim.Time is not null && ClaimFilter.FitsTime(clause, claim));
}
