namespace KnowledgeGraph.Query.Answers;

/// <summary>The answer to a question: only what articles state, counted, with proof.</summary>
public sealed record Answer
{
    /// <summary>The question as it was asked.</summary>
    public required string Question { get; init; }

    /// <summary>The answer in words.</summary>
    public required string Text { get; init; }

    /// <summary>What some article states, and nothing else.</summary>
    public required IReadOnlyList<AnswerRow> Rows { get; init; }

    /// <summary>How many rows there are.</summary>
    public int Count => Rows.Count;

    /// <summary>A total of what is asked that some article gives, or <c>null</c>.</summary>
    public double? Announced { get; init; }

    /// <summary>Whether the rows reach the announced total; <c>null</c> when none is announced, because then nobody can know.</summary>
    public bool? Complete { get; init; }

    /// <summary>Weaker evidence, each with the reason why it is no answer.</summary>
    public IReadOnlyList<RelatedItem> Related { get; init; } = [];

    /// <summary>The proof: of the total, of the rows, and where there are no rows of what is related.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Values that contradict one another.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>How each part of the question was understood.</summary>
    public IReadOnlyList<string> Understood { get; init; } = [];

    /// <summary>Parts of the question, or names in it, that no article answers.</summary>
    public IReadOnlyList<string> Unanswered { get; init; } = [];

    /// <summary>The statements that were run, each once; values were parameters.</summary>
    public required string Cypher { get; init; }
}
