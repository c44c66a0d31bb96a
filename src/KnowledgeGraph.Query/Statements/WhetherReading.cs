using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Tells whether a clause says that something is so or not so.</summary>
internal static class WhetherReading
{
    private const int Near = 3;

    /// <summary>True, false, or <c>null</c> where the clause leaves it open.</summary>
    public static bool? Read(Asked asked, StatementMatch match)
    {
        if (asked.Hard.Any(w => match.Of(w) is null))
        {
            return null;
        }

        var text = match.Statement.Words;
        var last = match.Held.Where(h => h.Word.IsHard).Max(h => h.At.End);
        var nots = Nots(text, match.Home.Start, last).ToList();
        var near = nots.Where(n => match.Held.Any(h => h.At.Start >= n.End && h.At.Start - n.End <= Near)).ToList();
        if (nots.Count != near.Count || near.Count > 1 || (near.Count == 1 && near[0].Start < match.Home.Start))
        {
            return null;
        }

        return near.Count == 0 && !WholeClause.IsSaid(asked, match) ? null : near.Count == 0 != asked.Clause.IsNegated;
    }

    private static IEnumerable<Span> Nots(string text, int from, int to)
    {
        var words = StatementWords.Default.Of("not").OrderByDescending(w => w.Length).ToList();
        for (var at = from; at < to; at++)
        {
            if (words.Find(w => string.CompareOrdinal(text, at, w, 0, w.Length) == 0) is { } word && !IsPart(text, at, word))
            {
                yield return new Span(at, at + word.Length);
                at += word.Length - 1;
            }
        }
    }

    // 不仅, 不断, 未来 turn nothing round.
    private static bool IsPart(string text, int at, string word) =>
        word.Length == 1 && at + 1 < text.Length && text[at + 1] is '仅' or '但' or '断' or '同' or '来' or '只' or '少' or '止' or '过' or '论' or '管' or '错' or '久';
}
