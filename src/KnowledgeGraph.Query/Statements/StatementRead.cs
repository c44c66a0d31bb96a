using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;

namespace KnowledgeGraph.Query.Statements;

/// <summary>What a statement gives for a question: the cells of each row.</summary>
/// <param name="Rows">The cells, row by row.</param>
internal sealed record StatementRead(IReadOnlyList<IReadOnlyList<AnswerCell>> Rows)
{
    /// <summary>The total of what it lists, as it says itself.</summary>
    public double? Announced { get; init; }

    /// <summary>That total as written.</summary>
    public string? AnnouncedText { get; init; }

    /// <summary>The things among the rows.</summary>
    public IReadOnlyList<ClaimEnd> Named { get; init; } = [];

    /// <summary>One row of one cell.</summary>
    public static StatementRead Of(AnswerCell cell) => new([[cell]]);

    /// <summary>What tells two readings apart.</summary>
    public string Key => string.Join(';', Rows.Select(r => string.Join(',', r.Select(c => c.Id ?? (c.Value is { } v ? $"{v}|{c.ValueMax}|{c.Unit}" : c.Text)))).Order(StringComparer.Ordinal));
}
