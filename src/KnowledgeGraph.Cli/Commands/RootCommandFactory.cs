using System.CommandLine;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The command line of <c>kg</c>.</summary>
internal static class RootCommandFactory
{
    /// <summary>All commands.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("""
            kg turns Chinese news about large language models into a graph in which every fact carries the words that state it.

            Examples:
              kg build seeds/articles
              kg ask "哪些大模型通过了8月31日的备案"
              kg show 文心一言
              kg query "MATCH (m:Model) RETURN m.name ORDER BY m.name LIMIT 10"

            Exit codes: 0 done; 1 failed, or something could not be read (the rest is done); 2 used wrongly.
            """)
        {
            InitCommand.Create(),
            BuildCommand.Create(),
            ExtractCommand.Create(),
            MergeCommand.Create(),
            AskCommand.Create(),
            BrowserCommand.Create(),
            QueryCommand.Create(),
            ShowCommand.Create(),
            ExplainCommand.Create(),
            ExportCommand.Create(),
            DiffCommand.Create(),
            VerifyCommand.Create(),
            RepairCommand.Create(),
            ScheduleCommand.Create(),
            HistoryCommand.Create(),
            UndoCommand.Create(),
            RemoveCommand.Create(),
            BackupCommand.Create(),
            ReviewCommand.Create(),
            ClaimCommand.Create(),
            TrainCommand.Create(),
            EvalCommand.Create(),
            SchemaCommand.Create(),
            SegmentCommand.Create(),
        };
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        root.Options.Add(new Option<bool>("--verbose") { Description = "Show where an unexpected error came from.", Recursive = true });
        return root;
    }
}
