using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Query.Statements;

/// <summary>The number by which a sentence counts what it lists: 8种产品，包括…; …等4代模型.</summary>
internal static class ListCount
{
    private const int Reach = 10;
    private const int Largest = 100;

    /// <summary>The count of a run, or <c>null</c>.</summary>
    public static QuantityMention? Of(Asked asked, Statement statement, IReadOnlyList<FoundName> run)
    {
        var counts = Counts(statement).Where(q => !run.Any(r => r.Span.Overlaps(q.Core))).ToList();
        var behind = statement.Words[run[^1].Span.End..];
        return counts.Find(q => q.Core.Start - run[^1].Span.End is >= 0 and <= 3 && (behind.TrimStart('”', '》').StartsWith('等') || behind.TrimStart('”', '》').StartsWith('这')))
            ?? counts.FindLast(q => q.Core.End <= run[0].Span.Start && Counted(asked, statement.Words, q));
    }

    /// <summary>Whether a stretch counts what is asked for, so that the list may follow.</summary>
    public static bool Announces(Asked asked, Statement statement, Span span) => Counts(statement).Any(q => span.Covers(q.Core) && Counted(asked, statement.Words, q));

    /// <summary>The number of a sentence that is so many.</summary>
    public static QuantityMention? Among(Statement statement, int count) => statement.Numbers.FirstOrDefault(q => q.Kind is UnitKind.None or UnitKind.Count or UnitKind.Noun or UnitKind.Structural && q.Quantity.ValueMax is null && q.Quantity.Value == count);

    private static IEnumerable<QuantityMention> Counts(Statement statement) =>
        statement.Numbers.Where(q => q.Quantity is { ValueMax: null, Value: >= 2 and < Largest } && q.Kind is UnitKind.Count or UnitKind.Noun or UnitKind.Structural && q.Quantity.Value == decimal.Truncate(q.Quantity.Value));

    // The noun behind the number is what is asked for: 三家明星企业 of 哪三家企业.
    private static bool Counted(Asked asked, string words, QuantityMention number) =>
        asked.Count == (int)number.Quantity.Value || (asked.Noun is { } noun && words[number.Core.End..Math.Min(words.Length, number.Core.End + Reach)].Contains(noun[^Math.Min(2, noun.Length)..], StringComparison.Ordinal));
}
