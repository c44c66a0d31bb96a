using KnowledgeGraph.Rebuild.Progress;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Shows how far a build is: a bar on a terminal, nothing where nobody watches.</summary>
internal static class BuildProgressBar
{
    /// <summary>Runs a build with progress shown.</summary>
    public static Task<T> RunAsync<T>(Func<IProgress<BuildProgress>?, Task<T>> build)
    {
        if (!Terminal.IsInteractive)
        {
            return build(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).HideCompleted(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var bar = context.AddTask("reading articles");
                return build(new Reporter(bar));
            });
    }

    private sealed class Reporter(ProgressTask bar) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            bar.Description = value.Stage switch
            {
                BuildStage.Extracting => "reading articles",
                BuildStage.Resolving => "resolving names",
                _ => "writing what changed",
            };
            bar.MaxValue = Math.Max(1, value.Total);
            bar.Value = value.Done;
        }
    }
}
