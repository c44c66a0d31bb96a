using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>Compares answers with the catalogue.</summary>
internal sealed class CatalogueCheck(CellMatch cells)
{
    /// <summary>What is wrong with an answer; empty when it is right.</summary>
    public IReadOnlyList<string> Faults(CatalogueQuestion question, Answer answer)
    {
        var faults = new List<string>();
        void Check(bool holds, string fault)
        {
            if (!holds)
            {
                faults.Add(fault);
            }
        }

        Check(question.Kind == "yesno" || cells.Same(question.Rows, answer.Rows), "rows");
        Check(question.Kind is not ("yesno" or "conflict" or "unstated") || question.Yes == answer.Yes, $"yes {answer.Yes}");
        Check(question.Announced is not { } total || answer.Announced == total, $"announced {answer.Announced}");
        Check(question.Complete is not { } complete || answer.Complete == complete, $"complete {answer.Complete}");
        Check(!question.Conflict || answer.Conflicts.Count > 0, "no conflict shown");
        Check(answer.Rows.All(r => r.Evidence.Count > 0), "a row without evidence");
        faults.AddRange(question.MustNot.Where(n => question.Kind != "yesno" && answer.Rows.Any(r => r.Cells.Any(c => c.Text == n))).Select(n => "a row with " + n));
        Check(question.Evidence.Count == 0 || question.Evidence.Any(e => IsQuoted(question.Corpus, e, answer)), "evidence");
        return faults;
    }

    private static bool IsQuoted(string corpus, CatalogueEvidence expected, Answer answer)
    {
        var quotes = answer.Evidence.Concat(answer.Related.SelectMany(r => r.Evidence)).ToList();
        if (expected is not { Start: { } start, End: { } end })
        {
            var folded = FoldedText.Fold(expected.Quote!);
            return quotes.Exists(q => FoldedText.Fold(q.Quote) is var words && (words.Contains(folded, StringComparison.Ordinal) || folded.Contains(words, StringComparison.Ordinal)));
        }

        var text = Catalogue.Text(corpus, expected.Article).EnumerateRunes().ToList();
        return quotes.Exists(q => q.Start < end && q.End > start && q.End <= text.Count
            && string.Concat(text.Skip((int)q.Start).Take((int)(q.End - q.Start)).Select(r => r.ToString())) == q.Quote);
    }
}
