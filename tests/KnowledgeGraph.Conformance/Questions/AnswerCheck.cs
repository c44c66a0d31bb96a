using System.Text.RegularExpressions;
using KnowledgeGraph.Query.Answers;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>Compares an answer with what is expected of it.</summary>
internal static partial class AnswerCheck
{
    /// <summary>What is wrong with the answer to a question over the samples; empty when it is right.</summary>
    public static IReadOnlyList<string> Faults(SampleQuestion question, Answer answer)
    {
        var rows = answer.Rows.Select(r => r.Text).ToList();
        var quotes = answer.Evidence.Concat(answer.Related.SelectMany(r => r.Evidence)).Select(e => e.Quote).ToList();
        return
        [
            .. question.Rows.Where(want => !rows.Exists(r => r.Contains(want, StringComparison.OrdinalIgnoreCase))).Select(w => "no row " + w),
            .. question.Rows.Count == 0 ? rows.Select(r => "a row where none is stated: " + r) : [],
            .. question.MustNot.Where(not => rows.Exists(r => r.Contains(not, StringComparison.OrdinalIgnoreCase))).Select(n => "a row with " + n),
            .. question.MustQuote.Where(want => !quotes.Exists(q => Overlap(q, want))).Select(w => "no quote " + w),
            .. question.Announced is { } total && answer.Announced != total ? [$"announced {answer.Announced}, not {total}"] : Array.Empty<string>(),
            .. question.Complete is { } complete && answer.Complete != complete ? [$"complete {answer.Complete}, not {complete}"] : Array.Empty<string>(),
        ];
    }

    /// <summary>Whether the answer holds every piece of an expected text: 百度25-40k（算法）、20-40k（模型构架） is two pieces.</summary>
    public static bool Holds(Answer answer, string expected)
    {
        var text = answer.Text + "\n" + string.Join('\n', answer.Rows.Select(r => r.Text).Concat(answer.Evidence.Select(e => e.Quote)));
        return Remark().Replace(expected, string.Empty).Split('、', '：').All(piece => text.Contains(piece, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Overlap(string quote, string want) =>
        quote.Contains(want, StringComparison.Ordinal) || want.Contains(quote, StringComparison.Ordinal);

    [GeneratedRegex("（[^）]*）")]
    private static partial Regex Remark();
}
