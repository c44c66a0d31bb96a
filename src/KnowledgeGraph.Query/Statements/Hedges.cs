using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Statements;

/// <summary>How a clause puts what it says: as so, as planned, predicted or rumoured, or as open.</summary>
internal static class Hedges
{
    private static readonly string[] Kinds = ["planned", "predicted", "rumoured"];

    /// <summary>The modality of the words that a clause holds.</summary>
    public static string Of(Asked asked, Statement statement, Span home, IReadOnlyList<HeldWord> held)
    {
        var last = held.Where(h => h.Word.IsHard).Max(h => h.At.End);
        bool Stands(string kind, int from) => StatementWords.Default.Of(kind).Any(w => StandsIn(statement, w, from, last) && !held.Any(h => h.Word.Text.Contains(w, StringComparison.Ordinal)));
        return Stands("open", home.Start) || statement.Words.EndsWith('?') || statement.Words.EndsWith('？') ? "open"
            : statement.Modality is "planned" or "predicted" or "rumoured" ? statement.Modality
            : Stands("rumoured", 0) ? "rumoured"
            : Array.Find(Kinds, k => Stands(k, home.Start)) ?? "asserted";
    }

    // 拟 of 超拟人 plans nothing.
    private static bool StandsIn(Statement statement, string word, int from, int to)
    {
        for (var at = statement.Words.IndexOf(word, from, StringComparison.Ordinal); at >= 0 && at < to; at = statement.Words.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (!statement.Names.Any(n => n.Span.Contains(at)) && (word.Length > 1 || statement.Divided.Any(w => w.Span == new Span(at, at + 1))))
            {
                return true;
            }
        }

        return false;
    }
}
