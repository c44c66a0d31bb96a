namespace KnowledgeGraph.Query.Typed.Facts;

/// <summary>A direct relationship: at least one article asserts it.</summary>
/// <param name="Id">Its id, with which its evidence is found.</param>
/// <param name="Type">Its type: one of <see cref="Relations"/>.</param>
/// <param name="Source">Where it starts.</param>
/// <param name="Target">Where it ends.</param>
/// <param name="Support">How many independent articles assert it; reprints count once.</param>
public sealed record Fact(string Id, string Type, FactEnd Source, FactEnd Target, long Support)
{
    /// <summary>Posts, rounds and other roles, as written.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The times stated with it: <c>2023-08-31</c>, <c>2023-Q3</c>.</summary>
    public IReadOnlyList<string> Dates { get; init; } = [];

    /// <summary>The first day of the earliest stated time, or <c>null</c>.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day of the latest stated time, or <c>null</c>.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Source, type and target.</summary>
    public override string ToString() => $"{Source} -{Type}-> {Target}";
}
