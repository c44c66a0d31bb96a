namespace KnowledgeGraph.Conformance.Questions;

/// <summary>How one wording of one question was answered.</summary>
internal sealed record CatalogueResult(CatalogueQuestion Question, string Wording, string Text, IReadOnlyList<string> Faults, Query.Answers.Answer Answer)
{
    /// <summary>How long it took, in milliseconds.</summary>
    public double Milliseconds { get; init; }

    /// <summary>Whether it is right.</summary>
    public bool IsRight => Faults.Count == 0;
}
