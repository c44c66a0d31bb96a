using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Quantities;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>
/// Knows the figures stated so far. The same value is the same statement when the words next to it are the same too, as in
/// captions and summaries, or when one of the two stands in the title. A parameter count is the same where no model is named with
/// it, or the same one: 70亿参数 of no model in particular says nothing of the model that is told to have as many later.
/// </summary>
internal sealed class FigureRepetitions(string text)
{
    private const int Adjacent = 3;
    private const string Parameters = "参数";

    private readonly Dictionary<(decimal, decimal?, string), List<Statement>> _known = [];

    /// <summary>One statement of a figure.</summary>
    /// <param name="Core">Where, in the folded text.</param>
    /// <param name="InTitle">Whether in the title.</param>
    /// <param name="Owner">The model named with it, or <c>null</c>.</param>
    internal sealed record Statement(Span Core, bool InTitle, string? Owner);

    /// <summary>Remembers the figure; <c>false</c> when it was stated before.</summary>
    public bool Add(Quantity quantity, Statement statement)
    {
        var key = (quantity.Value, quantity.ValueMax, quantity.Unit);
        if (!_known.TryGetValue(key, out var earlier))
        {
            _known[key] = earlier = [];
        }

        var isSize = quantity.Unit.Equals(Parameters, StringComparison.Ordinal);
        if (earlier.Exists(other => isSize ? IsSameOwner(other, statement) : IsSameStatement(other, statement)))
        {
            return false;
        }

        earlier.Add(statement);
        return true;
    }

    private static bool IsSameOwner(Statement before, Statement now) =>
        now.Owner is null || string.Equals(before.Owner, now.Owner, StringComparison.Ordinal);

    private bool IsSameStatement(Statement a, Statement b) =>
        a.InTitle || b.InTitle || After(a.Core).SequenceEqual(After(b.Core)) || Before(a.Core).SequenceEqual(Before(b.Core));

    private ReadOnlySpan<char> After(Span span) => text.AsSpan(span.End, Math.Min(Adjacent, text.Length - span.End));

    private ReadOnlySpan<char> Before(Span span) => text.AsSpan(Math.Max(0, span.Start - Adjacent), Math.Min(Adjacent, span.Start));
}
