using KnowledgeGraph.Rebuild.Progress;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Shows how far a build is: a bar with a rate on a terminal, plain lines from time to time elsewhere.</summary>
internal static class BuildProgressBar
{
    /// <summary>Runs a build with progress shown.</summary>
    public static Task<T> RunAsync<T>(Func<IProgress<BuildProgress>?, Task<T>> build)
    {
        if (!Terminal.IsInteractive)
        {
            return build(new PlainProgress(TimeProvider.System));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).HideCompleted(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context =>
            {
                var bar = context.AddTask("reading articles");
                return build(new Reporter(bar));
            });
    }

    private sealed class Reporter(ProgressTask bar) : IProgress<BuildProgress>
    {
        private readonly BuildPace _pace = new(TimeProvider.System);
        private readonly Lock _lock = new();

        public void Report(BuildProgress value)
        {
            lock (_lock)
            {
                bar.Description = _pace.Line(value);
                bar.MaxValue = Math.Max(1, value.Total);
                bar.Value = value.Done;
            }
        }
    }
}
