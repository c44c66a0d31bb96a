using System.CommandLine;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The command line of <c>kg</c>.</summary>
internal static class RootCommandFactory
{
    /// <summary>All commands.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("kg turns Chinese news about large language models into a graph in which every fact carries the words that state it.")
        {
            BuildCommand.Create(),
            ExtractCommand.Create(),
            QueryCommand.Create(),
            ShowCommand.Create(),
            ExplainCommand.Create(),
            VerifyCommand.Create(),
            EvalCommand.Create(),
            SchemaCommand.Create(),
        };
        root.Options.Add(new Option<bool>("--verbose") { Description = "Show where an unexpected error came from.", Recursive = true });
        return root;
    }
}
