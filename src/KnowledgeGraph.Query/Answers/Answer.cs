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

    /// <summary>For a question whether something is so: <c>true</c> when stated, <c>false</c> when denied, <c>null</c> when no article says, or it was not asked.</summary>
    public bool? Yes { get; init; }

    /// <summary>Why there are rows, or why there are none.</summary>
    public Standing Standing { get; init; }

    /// <summary>Weaker evidence, each with the reason why it is no answer.</summary>
    public IReadOnlyList<RelatedItem> Related { get; init; } = [];

    /// <summary>The proof: of the total, of the rows, and where there are no rows of what is related.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Values that contradict one another.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>How each part of the question was understood.</summary>
    public IReadOnlyList<string> Understood { get; init; } = [];

    /// <summary>The things that the question may be about, where a name has several meanings; empty where it has one.</summary>
    public IReadOnlyList<string> Readings { get; init; } = [];

    /// <summary>Where nothing is answered: the nearest that can be asked, such as names like the unknown one.</summary>
    public IReadOnlyList<string> Nearest { get; init; } = [];

    /// <summary>Parts of the question, or names in it, that no article answers.</summary>
    public IReadOnlyList<string> Unanswered { get; init; } = [];

    /// <summary>The statements that were run, each once, with their values as literals: runnable as they are, one after the other.</summary>
    public required string Cypher { get; init; }
}
