using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Query.Asking;

/// <summary>The total that a sentence itself gives of what it lists: 已上线五个原生插件，包括….</summary>
internal static class ListTotal
{
    /// <summary>The part with the total, where one sentence lists its rows and counts them, or what the question asks for.</summary>
    public static Part With(Part part)
    {
        if (part.Rows.Count < 2 || part.Yes is not null || part.Listed is not null || part.Announced is not null || part.Clause.Group is not null || part.Clause.Compares || part.Clause.Links.Count == 0 || part.Rows.Any(r => r.Cells is not [{ Kind: CellKind.Entity } or { Unit: "参数" }]))
        {
            return part;
        }

        var shared = part.Rows.Skip(1).Aggregate(part.Rows[0].Evidence.AsEnumerable(), (all, row) => all.IntersectBy(row.Evidence.Select(Place), Place)).ToList();
        foreach (var quote in shared)
        {
            if (Total(part, FoldedText.Fold(quote.Quote)) is { } total)
            {
                return part with { Announced = (double)total.Quantity.Value, AnnouncedText = total.Core.Of(FoldedText.Fold(quote.Quote)), TotalEvidence = [quote], IsCounted = true };
            }
        }

        return part;
    }

    private static (string Article, long Start) Place(Evidence evidence) => (evidence.Article, evidence.Start);

    private static QuantityMention? Total(Part part, string quote)
    {
        var counts = QuantityScanner.Find(quote).Where(q => q.Quantity.ValueMax is null && q.Quantity.Value is >= 2 and < 1000 && q.Unit is not null && UnitFilter.IsCounter(q.Quantity.Unit)).ToList();
        return counts.Find(q => Asks(part.Clause, quote[q.Span.End..]) || quote[..q.Core.Start].EndsWith('等')) ?? counts.Find(q => (int)q.Quantity.Value == part.Rows.Count);
    }

    // The noun behind the number is what the question asks for.
    private static bool Asks(Clause clause, string behind) =>
        clause.AskedNoun is { } noun && behind.IndexOf(noun[^Math.Min(2, noun.Length)..], StringComparison.Ordinal) is >= 0 and < 6;
}
