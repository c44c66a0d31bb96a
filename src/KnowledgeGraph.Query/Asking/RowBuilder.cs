using System.Globalization;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Makes rows of claims.</summary>
internal static class RowBuilder
{
    /// <summary>One row for each of the things that <paramref name="end"/> picks, in the order in which articles name them.</summary>
    public static IReadOnlyList<AnswerRow> ByEnd(IEnumerable<StatedClaim> claims, Func<StatedClaim, ClaimEnd?> end) =>
        [.. claims.Select(c => (Claim: c, End: end(c))).Where(p => p.End is not null)
            .GroupBy(p => p.End!.Id, StringComparer.Ordinal)
            .Select(g => OfEnd(g.First().End!, [.. g.Select(p => p.Claim)]))];

    /// <summary>One row for each thing and time.</summary>
    public static IReadOnlyList<AnswerRow> ByTime(IEnumerable<StatedClaim> claims, Func<StatedClaim, ClaimEnd?> subject) =>
        [.. claims.Where(c => c.Time is not null)
            .GroupBy(c => (Id: subject(c)?.Id ?? string.Empty, c.Time))
            .Select(g => OfTime(subject(g.First()), g.Key.Time!, [.. g]))];

    /// <summary>The distinct evidence of claims.</summary>
    public static IReadOnlyList<Evidence> Evidence(IEnumerable<StatedClaim> claims) => [.. claims.Select(c => c.Evidence).DistinctBy(e => (e.Article, e.Start, e.End))];

    /// <summary>What a claim says in a few words.</summary>
    public static string Words(StatedClaim claim) =>
        string.Join(' ', new[] { claim.Subject.Name, Predicates.Verb(claim.Predicate), ObjectOf(claim) }.Where(t => t.Length > 0));

    /// <summary>A figure's words, simplified: 近1.8萬億參數 reads 近1.8万亿参数.</summary>
    public static string FigureText(StatedClaim claim)
    {
        var text = FoldedText.Fold(claim.Object!.Name);
        var perMonth = claim.Object.Text("unit") == "元/月" || Holds(claim, "月薪");
        return perMonth && !text.Contains('月', StringComparison.Ordinal) ? text + "/月" : text;
    }

    /// <summary>Whether a figure's measure or the claim's words hold a word.</summary>
    public static bool Holds(StatedClaim claim, string word) =>
        (claim.Object?.Text("measure") ?? string.Empty).Contains(word, StringComparison.Ordinal)
        || FoldedText.Fold(claim.Evidence.Quote).Contains(word, StringComparison.Ordinal);

    private static string ObjectOf(StatedClaim claim) => claim.Object is null ? claim.Time ?? string.Empty
        : claim.Object.Label == "Figure" ? FigureText(claim)
        : claim.Object.Name + (claim.Role is { } role ? $"（{OwnCase.Of(role)}）" : string.Empty);

    private static AnswerRow OfEnd(ClaimEnd end, IReadOnlyList<StatedClaim> claims)
    {
        var cells = new List<AnswerCell> { new(Predicates.Key(end.Label), Predicates.Heading(end.Label), end.Name, end.Id) };
        var text = Written(end, claims[0]);
        if (claims.All(c => c.Predicate == "PASSED_FILING") && end.IsOrganization)
        {
            text += "（大模型未具名）";
            cells.Add(new AnswerCell("note", "说明", "文章没有给出这家的模型名称"));
        }

        Add(cells, "role", "身份", claims.Where(c => c.Predicate is "WORKS_FOR" or "FOUNDED" or "INVESTED_IN").Select(c => c.Role));
        Add(cells, "date", "时间", claims.Select(c => c.Time));
        Add(cells, "batch", "批次", claims.Select(c => c.Batch));
        return new AnswerRow(text, cells, Evidence(claims));
    }

    /// <summary>A name as the article writes it, where that says more than the usual name, or the usual name is not there at all.</summary>
    public static string Written(ClaimEnd end, StatedClaim claim)
    {
        var quote = FoldedText.Fold(claim.Evidence.Quote);
        var name = FoldedText.Fold(end.Name);
        var surfaces = (end.Properties.GetValueOrDefault("aliases") as IEnumerable<object?> ?? []).OfType<string>()
            .Select(a => (Text: a, Folded: FoldedText.Fold(a)))
            .Where(a => quote.Contains(a.Folded, StringComparison.Ordinal))
            .Where(a => a.Folded.Contains(name, StringComparison.Ordinal) || !quote.Contains(name, StringComparison.Ordinal))
            .OrderByDescending(a => a.Folded.Length).ThenBy(a => a.Text, StringComparer.Ordinal);
        var best = surfaces.FirstOrDefault();
        return best.Text is null ? end.Name
            : best.Text.Contains(end.Name, StringComparison.Ordinal) ? OwnCase.Of(best.Text)
            : string.Equals(name, end.Name, StringComparison.OrdinalIgnoreCase) ? OwnCase.Of(best.Text).Replace(name, end.Name, StringComparison.OrdinalIgnoreCase)
            : OwnCase.Of(best.Text);
    }

    private static AnswerRow OfTime(ClaimEnd? subject, string time, IReadOnlyList<StatedClaim> claims)
    {
        var cells = new List<AnswerCell>();
        if (subject is not null)
        {
            cells.Add(new AnswerCell(Predicates.Key(subject.Label), Predicates.Heading(subject.Label), subject.Name, subject.Id));
        }

        cells.Add(new AnswerCell("date", "时间", time));
        return new AnswerRow(subject is null ? time : $"{subject.Name} {time}", cells, Evidence(claims));
    }

    private static void Add(List<AnswerCell> cells, string key, string heading, IEnumerable<string?> values)
    {
        var text = string.Join('、', values.OfType<string>().Select(OwnCase.Of).Distinct(StringComparer.Ordinal));
        if (text.Length > 0)
        {
            cells.Add(new AnswerCell(key, heading, text));
        }
    }

    /// <summary>A whole number without a decimal point.</summary>
    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
