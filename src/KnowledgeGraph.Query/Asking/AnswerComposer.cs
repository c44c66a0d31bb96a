using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Joins the parts of an answer.</summary>
internal static class AnswerComposer
{
    /// <summary>The whole answer.</summary>
    public static Answer Compose(string question, Reading reading, IReadOnlyList<Part> parts, IEnumerable<string> statements)
    {
        var rows = Rows(parts).DistinctBy(r => (r.Text, r.Status)).ToList();
        var related = parts.SelectMany(p => p.Related).DistinctBy(r => (r.Reason, r.Text)).ToList();
        var announced = parts.FirstOrDefault(p => p.Announced is not null);
        var proof = parts.SelectMany(p => p.Rows.SelectMany(r => r.Evidence).Concat(p.TotalEvidence)).DistinctBy(e => (e.Article, e.Start, e.End)).ToList();
        return new Answer
        {
            Question = question,
            Text = parts.Count == 0 ? "没有读懂这个问题。" : string.Join('\n', parts.Select(p => TextComposer.Of(p, question))),
            Rows = rows,
            Announced = announced?.Announced,
            Complete = announced is null ? null : TextComposer.Complete(announced),
            Yes = parts.FirstOrDefault(p => p.Yes is not null)?.Yes,
            Standing = StandingOf(parts, rows, related),
            Related = related,
            Evidence = rows.Count > 0 || proof.Count > 0 ? proof : [.. related.SelectMany(r => r.Evidence).DistinctBy(e => (e.Article, e.Start, e.End))],
            Conflicts = [.. parts.SelectMany(p => p.Conflicts)],
            Understood = [.. reading.Corrections.Select(c => $"“{c.Written}”读作“{c.Read}”"), .. parts.Select(p => p.Understood)],
            Readings = Readings(parts),
            Nearest = [.. parts.SelectMany(p => p.Nearest).Distinct(StringComparer.Ordinal)],
            Unanswered = [.. parts.SelectMany(p => p.NotUnderstood.Count > 0 ? p.NotUnderstood : p.Rows.Count > 0 || p.Yes is not null ? p.Clause.Unknown : [p.Clause.Text]).Select(u => OwnCase.In(question, u)).Distinct(StringComparer.Ordinal)],
            Cypher = string.Join(";\n", statements.Select(s => s.TrimEnd()).Distinct(StringComparer.Ordinal)),
        };
    }

    // Several things asked of one subject are answered in one row.
    private static IEnumerable<AnswerRow> Rows(IReadOnlyList<Part> parts) =>
        parts.Count > 1 && parts.All(p => p.Rows.Count == 1 && p.Clause.Extreme == 0) && parts.Select(Subject).Distinct(StringComparer.Ordinal).Count() == 1
            ? [RowBuilder.Joined([.. parts.Select(p => p.Rows[0])])]
            : parts.SelectMany(p => p.Rows);

    private static string Subject(Part part) => string.Join('|', part.Clause.Links.SelectMany(l => l.Ids).Order(StringComparer.Ordinal));

    /// <summary>The answer to a text that is too long to be a question.</summary>
    public static Answer TooLong(string question) => new()
    {
        Question = question,
        Text = $"这段文字有{question.Length}个字，不像一个问题；请用不超过{QuestionReader.Longest}个字来问。",
        Rows = [],
        Standing = Standing.NotUnderstood,
        Unanswered = [question],
        Cypher = string.Empty,
    };

    private static List<string> Readings(IReadOnlyList<Part> parts) =>
        [.. parts.SelectMany(p => p.Clause.Links).Where(l => l.Entities.Count > 1)
            .SelectMany(l => l.Entities.Select(e => $"{l.Text}：{e.Name}（{Predicates.Heading(e.Label)}）")).Distinct(StringComparer.Ordinal)];

    private static Standing StandingOf(IReadOnlyList<Part> parts, List<AnswerRow> rows, List<RelatedItem> related) =>
        rows.Exists(r => r.Status != RowStatus.Denied) ? Standing.Stated
        : rows.Count > 0 || related.Exists(r => r.Reason == RelatedReason.Denied) ? Standing.Denied
        : parts.Count == 0 || parts.All(p => p.NotUnderstood.Count > 0) ? Standing.NotUnderstood
        : parts.Any(p => p.Announced is not null) ? Standing.KnownAbsent
        : related.Count > 0 ? Standing.OnlyNear
        : Standing.NeverMentioned;
}
