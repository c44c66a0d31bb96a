using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Export;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Exporting;

/// <summary>Shows how far an export is: a line on a terminal, nothing where nobody watches.</summary>
internal static class ExportProgressLine
{
    /// <summary>Runs an export with progress shown.</summary>
    public static Task<ExportReport> RunAsync(Func<IProgress<ExportProgress>?, Task<ExportReport>> export)
    {
        if (!Terminal.IsInteractive)
        {
            return export(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Status().StartAsync("reading the graph", context => export(new Reporter(context)));
    }

    private sealed class Reporter(StatusContext context) : IProgress<ExportProgress>
    {
        public void Report(ExportProgress value) => context.Status($"{value.Nodes} nodes, {value.Relationships} relationships");
    }
}
