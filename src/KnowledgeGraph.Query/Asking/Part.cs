using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>The answer to one part of a question.</summary>
internal sealed record Part
{
    /// <summary>The clause, completed by what the part before it left to it.</summary>
    public required Clause Clause { get; init; }

    public IReadOnlyList<AnswerRow> Rows { get; init; } = [];

    public IReadOnlyList<RelatedItem> Related { get; init; } = [];

    public double? Announced { get; init; }

    /// <summary>The total as written: 11家.</summary>
    public string? AnnouncedText { get; init; }

    /// <summary>Whether rows are counted against the announced total; rows of totals are not.</summary>
    public bool IsCounted { get; init; }

    /// <summary>How many of what is counted articles name, where the rows are the count itself.</summary>
    public double? Listed { get; init; }

    public IReadOnlyList<Evidence> TotalEvidence { get; init; } = [];

    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>What a later part's pronoun may stand for.</summary>
    public IReadOnlyList<ClaimEnd> Named { get; init; } = [];

    /// <summary>The figures behind the rows, for a later part that compares them.</summary>
    public IReadOnlyList<StatedClaim> Figures { get; init; } = [];

    /// <summary>A sentence in place of the usual list of rows, or <c>null</c>.</summary>
    public string? Text { get; init; }

    /// <summary>Words of the clause that were not understood; nothing is answered then.</summary>
    public IReadOnlyList<string> NotUnderstood { get; init; } = [];

    /// <summary>For a part that asks whether: stated, denied, or neither.</summary>
    public bool? Yes { get; init; }

    /// <summary>The nearest that can be asked, where nothing is answered.</summary>
    public IReadOnlyList<string> Nearest { get; init; } = [];

    /// <summary>How it was understood.</summary>
    public required string Understood { get; init; }
}
