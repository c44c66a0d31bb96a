using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Statements;

/// <summary>
/// Tells whether a clause says what a question says and nothing else: 甲现已支持乙 for 甲支持乙吗. Words that a question has may stand beside others that turn them
/// round (市面上缺乏…, 目标是…, 甲的对手…), and no list has all of these; so what is not the question's must be a word that changes nothing.
/// </summary>
internal static class WholeClause
{
    /// <summary>Whether names and words of the question stand in its order in the clause, and but for plain words nothing else does.</summary>
    public static bool IsSaid(Asked asked, StatementMatch match)
    {
        var (statement, home) = (match.Statement, match.Home);
        if (StatementWords.Default.Of("open").Any(w => statement.Words.Contains(w, StringComparison.Ordinal)))
        {
            return false;
        }

        var parts = asked.Names.Where(n => n.Span.Length > 0).Select(n => (At: n.Span.Start, Place: StatementMatcher.Places(n, statement).Where(home.Covers).Select(p => (Span?)p).FirstOrDefault()))
            .Concat(match.Held.Where(h => h.Word.IsHard).Select(h => (At: h.Word.Span.Start, Place: (Span?)h.At))).OrderBy(p => p.At).ToList();
        if (parts.Exists(p => p.Place is null) || parts.Zip(parts.Skip(1)).Any(p => p.First.Place!.Value.Start > p.Second.Place!.Value.Start))
        {
            return false;
        }

        var said = parts.Select(p => p.Place!.Value).Concat(match.Held.Select(h => h.At)).Concat(statement.Numbers.Where(q => asked.Numbers.Any(n => StatementMatcher.AreSame(n, q))).Select(q => q.Span)).ToList();
        var rest = new string([.. Enumerable.Range(home.Start, home.Length).Select(i => said.Exists(s => s.Contains(i)) ? ' ' : statement.Words[i])]);
        foreach (var plain in StatementWords.Default.Of("plain").OrderByDescending(w => w.Length))
        {
            rest = rest.Replace(plain, " ", StringComparison.Ordinal);
        }

        return !rest.Any(char.IsLetterOrDigit);
    }
}
