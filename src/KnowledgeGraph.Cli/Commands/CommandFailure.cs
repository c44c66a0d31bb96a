namespace KnowledgeGraph.Cli.Commands;

/// <summary>A command that ends with a sentence for the person at the keyboard.</summary>
internal sealed class CommandFailure(string message, int exitCode = ExitCodes.Failed) : Exception(message)
{
    /// <summary>What the process returns.</summary>
    public int ExitCode { get; } = exitCode;
}
