using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>Asks the questions of one corpus in all their wordings.</summary>
internal static class CatalogueRun
{
    /// <summary>The results of one half of a corpus.</summary>
    public static async Task<IReadOnlyList<CatalogueResult>> OfAsync(TemporaryGraph graph, string corpus, string half)
    {
        var check = new CatalogueCheck(new CellMatch(await graph.NamesAsync()));
        var results = new List<CatalogueResult>();
        foreach (var question in Catalogue.Questions(corpus, half))
        {
            foreach (var (wording, text) in question.All)
            {
                var started = Stopwatch.GetTimestamp();
                var answer = await graph.AskAsync(text);
                var taken = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                results.Add(new CatalogueResult(question, wording, text, check.Faults(question, answer), answer) { Milliseconds = taken });
            }
        }

        return results;
    }

    /// <summary>Counts by kind and by wording, right of all; of kept questions nothing more is ever shown.</summary>
    public static IEnumerable<string> Counts(string title, IReadOnlyList<CatalogueResult> results)
    {
        static string Of(IEnumerable<CatalogueResult> some) => $"{some.Count(r => r.IsRight)}/{some.Count()}";
        var first = results.Where(r => r.Wording == "base").ToList();
        yield return $"{title}: {Of(first)} questions, {Of(results.Where(r => r.Wording != "base"))} other wordings, {results.Select(r => r.Milliseconds).Order().ElementAt(results.Count / 2).ToString("0.0", CultureInfo.InvariantCulture)} ms in the median";
        yield return "  " + string.Join(", ", first.GroupBy(r => r.Question.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {Of(g)}"));
        yield return "  " + string.Join(", ", results.GroupBy(r => r.Wording).Select(g => $"{g.Key} {Of(g)}"));
        yield return "  wrong: " + string.Join(' ', first.Where(r => !r.IsRight).Select(r => r.Question.Id));
    }
}
