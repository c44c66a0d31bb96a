using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers how many and how much with stated figures, and shows where articles disagree.</summary>
internal sealed class FigureAnswerer(FigureFinder finder)
{
    /// <summary>Answers a clause that asks for a number.</summary>
    public async Task<Part> AnswerAsync(Clause clause, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(clause, cancellationToken).ConfigureAwait(false);
        var claims = found.Select(f => f.Claim).Where(c => c.IsAsserted).ToList();
        if (clause.Extreme != 0)
        {
            claims = Extremes.Of(clause, claims);
        }

        return new Part
        {
            Clause = clause,
            Rows = Rows(claims),
            Related = RelatedBuilder.Of(found.Select(f => f.Claim).Where(c => !c.IsAsserted), RelatedBuilder.ByModality),
            Named = [.. claims.Select(c => c.Subject).DistinctBy(s => s.Id)],
            Figures = claims,
            Conflicts = Conflicts(claims),
            Understood = "Quantity: " + string.Join('|', clause.Units.DefaultIfEmpty("figure")),
        };
    }

    /// <summary>One row for each thing, place and value.</summary>
    public static IReadOnlyList<AnswerRow> Rows(IEnumerable<StatedClaim> claims) =>
        [.. claims.GroupBy(c => (c.Subject.Id, Place: string.Join('、', c.Regions), Value: c.Object!.Number("value"), Max: c.Object.Number("valueMax"), Unit: c.Object.Text("unit")))
            .Select(g => Row([.. g], g.Key.Place))];

    private static AnswerRow Row(IReadOnlyList<StatedClaim> claims, string place)
    {
        var first = claims[0];
        var subject = first.Subject.Label is "Filing" or "Policy" && place.Length > 0 ? place : RowBuilder.Written(first.Subject, first);
        var text = RowBuilder.FigureText(first);
        var cells = new List<AnswerCell>
        {
            new(Predicates.Key(first.Subject.Label), Predicates.Heading(first.Subject.Label), first.Subject.Name, first.Subject.Id),
            new("figure", "数字", text),
        };
        if (place.Length > 0)
        {
            cells.Add(new AnswerCell("region", "地区", place));
        }

        if (first.Object!.Text("measure") is { Length: > 0 } measure)
        {
            cells.Add(new AnswerCell("measure", "量的是", measure));
        }

        if (first.Object.Text("asOf") is { } asOf)
        {
            cells.Add(new AnswerCell("asOf", "截至", asOf));
        }

        return new AnswerRow(subject + (char.IsAsciiLetterOrDigit(subject[^1]) ? " " : string.Empty) + text, cells, RowBuilder.Evidence(claims));
    }

    private static List<Conflict> Conflicts(List<StatedClaim> claims) =>
        [.. claims.Where(c => c.Predicate == "HAS_PARAMETER_COUNT")
            .GroupBy(c => c.Subject.Id, StringComparer.Ordinal)
            .Where(g => g.Select(c => c.Object!.Number("value")).Distinct().Count() > 1 && g.Select(c => c.Evidence.Article).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(g => new Conflict(g.First().Subject.Name, [.. g.OrderBy(c => c.Object!.Number("value")).Select(RowBuilder.FigureText).Distinct(StringComparer.Ordinal)]))];
}
