namespace KnowledgeGraph.Cli.Prompting;

/// <summary>Names that go on with what stands before the cursor.</summary>
/// <param name="Length">How many characters before the cursor they replace.</param>
/// <param name="Names">The names, the best first; empty when there is none.</param>
internal sealed record Completion(int Length, IReadOnlyList<string> Names)
{
    /// <summary>Nothing goes on with it.</summary>
    public static Completion None { get; } = new(0, []);
}
