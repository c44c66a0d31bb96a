using System.CommandLine;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Runs the command that the arguments name and turns every failure into one sentence and an exit code.</summary>
public static class CommandRunner
{
    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments after <c>kg</c>.</param>
    /// <returns>0 done, 1 failed, 2 bad usage.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        Terminal.PlainWhenRedirected();
        var root = RootCommandFactory.Create();
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        var wrong = UsageErrors.Of(parsed);
        if (wrong.Count > 0)
        {
            foreach (var sentence in wrong)
            {
                Terminal.Error(sentence);
            }

            Terminal.Error($"Try: kg {Path(parsed)}--help");
            return ExitCodes.Usage;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
            if (parsed.CommandResult.Command.Name == ScheduleCommand.Name)
            {
                configuration.ProcessTerminationTimeout = null;
            }

            return await parsed.InvokeAsync(configuration, stop.Token).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            return Failures.Report(error, args.Contains("--verbose", StringComparer.Ordinal));
        }
    }

    private static string Path(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? string.Empty : parsed.CommandResult.Command.Name + " ";
}
