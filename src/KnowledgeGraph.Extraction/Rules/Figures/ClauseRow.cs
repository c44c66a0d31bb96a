using System.Collections;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>The clauses of a sentence in order, and where descriptions of a name begin and end among them: read once, however many figures ask.</summary>
/// <param name="clauses">The clauses.</param>
internal sealed class ClauseRow(IEnumerable<Clause> clauses) : IReadOnlyList<Clause>
{
    private static readonly string[] Openings = WordData.List("figure-owners", "clause-row.openings");
    private static readonly string[] Ends = WordData.List("figure-owners", "clause-row.ends");
    private readonly Clause[] _clauses = [.. clauses];
    private int[]? _openings;
    private int[]? _ends;

    /// <inheritdoc/>
    public int Count => _clauses.Length;

    /// <inheritdoc/>
    public Clause this[int index] => _clauses[index];

    /// <summary>The clauses of a range, without a copy.</summary>
    public ArraySegment<Clause> Slice(int start, int length) => new(_clauses, start, length);

    /// <summary>The number of the clause that a span stands in, -1 where none.</summary>
    public int At(Span span) => Array.FindIndex(_clauses, c => c.Span.Overlaps(span));

    /// <summary>The clause that covers a span, or <c>null</c>.</summary>
    public Clause? Covering(Span span) => Array.Find(_clauses, c => c.Span.Covers(span));

    /// <inheritdoc/>
    public IEnumerator<Clause> GetEnumerator() => _clauses.AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The last clause up to one that opens like a description; 0 where none does.</summary>
    public int OpeningUpTo(int clause) => (_openings ??= FindOpenings())[clause];

    /// <summary>The first clause from one on that ends like a description; their number where none does.</summary>
    public int EndFrom(int clause) => (_ends ??= FindEnds())[clause];

    private int[] FindOpenings()
    {
        var found = new int[Count];
        for (var i = 1; i < Count; i++)
        {
            found[i] = AnyWord.Begins(this[i].Text.AsSpan().TrimStart(), Openings) ? i : found[i - 1];
        }

        return found;
    }

    private int[] FindEnds()
    {
        var found = new int[Count];
        for (var i = Count - 1; i >= 0; i--)
        {
            found[i] = AnyWord.Ends(this[i].Text.AsSpan().TrimEnd(), Ends) ? i : i + 1 < Count ? found[i + 1] : Count;
        }

        return found;
    }
}
