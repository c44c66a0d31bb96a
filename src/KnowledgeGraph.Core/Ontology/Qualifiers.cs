namespace KnowledgeGraph.Core.Ontology;

/// <summary>The qualifiers that the projection table may name, as the properties they become.</summary>
public static class Qualifiers
{
    /// <summary>The claim's time, one value: part of the identity.</summary>
    public const string Date = "date";

    /// <summary>The claims' times, gathered.</summary>
    public const string Dates = "dates";

    /// <summary>The claims' roles, gathered.</summary>
    public const string Role = "role";

    /// <summary>The filing's batch.</summary>
    public const string Batch = "batch";

    internal static readonly IReadOnlyList<string> All = [Date, Dates, Role, Batch];
}
