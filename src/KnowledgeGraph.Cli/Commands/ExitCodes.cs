namespace KnowledgeGraph.Cli.Commands;

/// <summary>What the process returns.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Failed, or found something wrong.</summary>
    public const int Failed = 1;

    /// <summary>The command was used wrongly.</summary>
    public const int Usage = 2;
}
