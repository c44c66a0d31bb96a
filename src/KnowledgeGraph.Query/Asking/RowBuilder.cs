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

    /// <summary>One row for each thing and time; the thing is a cell where there are several.</summary>
    public static IReadOnlyList<AnswerRow> ByTime(IReadOnlyList<StatedClaim> claims, Func<StatedClaim, ClaimEnd?> subject, bool always = false)
    {
        var dated = claims.Where(c => c.Time is not null).GroupBy(c => (Id: subject(c)?.Id ?? string.Empty, c.Time)).ToList();
        var named = always || dated.Select(g => g.Key.Id).Distinct(StringComparer.Ordinal).Count() > 1;
        return [.. dated.Select(g => OfTime(subject(g.First()), g.Key.Time!, named, [.. g]))];
    }

    /// <summary>The distinct evidence of claims.</summary>
    public static IReadOnlyList<Evidence> Evidence(IEnumerable<StatedClaim> claims) =>
        [.. claims.SelectMany(c => c.Supports.Prepend(c.Evidence)).DistinctBy(e => (e.Article, e.Start, e.End))];

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
        || claim.Words.Contains(word, StringComparison.Ordinal);

    /// <summary>Several things told of one subject, each in one row, as the one row that was asked for.</summary>
    public static AnswerRow Joined(IReadOnlyList<AnswerRow> rows) => rows[0] with
    {
        Text = string.Join("；", rows.Select(r => r.Text)),
        Cells = [.. rows.SelectMany(r => r.Cells)],
        Evidence = [.. rows.SelectMany(r => r.Evidence).DistinctBy(e => (e.Article, e.Start, e.End))],
        Notes = [.. rows.SelectMany(r => r.Notes)],
    };

    /// <summary>How articles put a claim.</summary>
    public static RowStatus Status(StatedClaim claim) => claim.Polarity == "negative" || claim.Modality == "denied" ? RowStatus.Denied : claim.Modality switch
    {
        "planned" => RowStatus.Planned,
        "rumoured" => RowStatus.Rumoured,
        "predicted" => RowStatus.Predicted,
        _ when claim.Predicate == "PREDICTED" => RowStatus.Predicted,
        _ => RowStatus.Asserted,
    };

    private static string ObjectOf(StatedClaim claim) => claim.Object is null ? claim.Time ?? string.Empty
        : claim.Object.Label == "Figure" ? FigureText(claim)
        : claim.Object.Name + (claim.Role is { } role ? $"（{OwnCase.Of(role)}）" : string.Empty);

    private static AnswerRow OfEnd(ClaimEnd end, IReadOnlyList<StatedClaim> claims)
    {
        var notes = new List<AnswerNote>();
        var text = Written(end, claims[0]);
        if (claims.All(c => c.Predicate == "PASSED_FILING") && end.IsOrganization)
        {
            text += "（大模型未具名）";
            notes.Add(new AnswerNote("note", "说明", "文章没有给出这家的模型名称"));
        }

        Add(notes, "role", "身份", claims.Where(c => c.Predicate is "WORKS_FOR" or "FOUNDED" or "INVESTED_IN").Select(c => c.Role));
        Add(notes, "date", "时间", claims.Select(c => c.Time));
        Add(notes, "batch", "批次", claims.Select(c => c.Batch));
        return new AnswerRow(text, [Cells.Of(end)], Evidence(claims)) { Notes = notes, Status = Status(claims[0]) };
    }

    /// <summary>A name as the article writes it, where that says more than the usual name, or the usual name is not there at all.</summary>
    public static string Written(ClaimEnd end, StatedClaim claim)
    {
        var quote = claim.Words;
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

    private static AnswerRow OfTime(ClaimEnd? subject, string time, bool named, IReadOnlyList<StatedClaim> claims)
    {
        List<AnswerCell> cells = named && subject is not null ? [Cells.Of(subject), Cells.Date(time)] : [Cells.Date(time)];
        return new AnswerRow(subject is null ? time : $"{subject.Name} {time}", cells, Evidence(claims));
    }

    private static void Add(List<AnswerNote> notes, string key, string heading, IEnumerable<string?> values)
    {
        var text = string.Join('、', values.OfType<string>().Select(OwnCase.Of).Distinct(StringComparer.Ordinal));
        if (text.Length > 0)
        {
            notes.Add(new AnswerNote(key, heading, text));
        }
    }

    /// <summary>A whole number without a decimal point.</summary>
    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
