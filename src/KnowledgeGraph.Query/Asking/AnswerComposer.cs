using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Joins the parts of an answer.</summary>
internal static class AnswerComposer
{
    /// <summary>The whole answer.</summary>
    public static Answer Compose(string question, IReadOnlyList<Part> parts, IEnumerable<string> statements)
    {
        var rows = parts.SelectMany(p => p.Rows).DistinctBy(r => r.Text).ToList();
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
            Related = related,
            Evidence = rows.Count > 0 || proof.Count > 0 ? proof : [.. related.SelectMany(r => r.Evidence).DistinctBy(e => (e.Article, e.Start, e.End))],
            Conflicts = [.. parts.SelectMany(p => p.Conflicts)],
            Understood = [.. parts.Select(p => p.Understood)],
            Unanswered = [.. parts.SelectMany(p => p.Rows.Count > 0 ? p.Clause.Unknown : [p.Clause.Text]).Select(u => OwnCase.In(question, u))],
            Cypher = string.Join(";\n", statements.Select(s => s.TrimEnd()).Distinct(StringComparer.Ordinal)),
        };
    }
}
