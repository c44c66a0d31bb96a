namespace KnowledgeGraph.TestSupport;

/// <summary>What a process left behind.</summary>
/// <param name="ExitCode">0 done, 1 failed, 2 used wrongly.</param>
/// <param name="Output">Its results.</param>
/// <param name="Error">What it said to a person.</param>
public sealed record CommandOutput(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of the results.</summary>
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
