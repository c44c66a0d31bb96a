namespace KnowledgeGraph.Cli.Prompting;

/// <summary>What a key did to a line.</summary>
internal enum LineOutcome
{
    /// <summary>The line goes on.</summary>
    Editing,

    /// <summary>The line is finished.</summary>
    Done,

    /// <summary>No further line: the end of input, or a break on an empty line.</summary>
    Ended,
}
