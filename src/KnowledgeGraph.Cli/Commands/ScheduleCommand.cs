using System.CommandLine;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Service.Scheduling;
using Microsoft.Extensions.Hosting;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg schedule</c>: runs a sources file at its times until it is asked to stop.</summary>
internal static class ScheduleCommand
{
    /// <summary>Its name; the host that it starts minds the signals itself.</summary>
    public const string Name = "schedule";

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The sources file, with a schedule.", DefaultValueFactory = _ => SourcesFile.Usual };
        var threads = CommonOptions.Threads();
        var grace = new Option<int>("--grace") { Description = "How many seconds a run may go on after SIGTERM before it is abandoned.", HelpName = "SECONDS", DefaultValueFactory = _ => 20 };
        var command = new Command(Name, "Run a sources file at its times, as a service: logs as JSON lines on standard error, health and metrics on 127.0.0.1, SIGTERM ends it whole.\n\nExample: kg schedule kg.yaml") { file, threads, grace };
        command.SetAction(async (parsed, cancel) =>
        {
            using var host = ScheduleHost.Build(new ScheduleOptions
            {
                File = SourcesFile.Read(parsed.GetValue(file)!),
                Services = SourcesBuild.Services(),
                Grace = TimeSpan.FromSeconds(parsed.GetValue(grace)),
                Threads = parsed.GetValue(threads),
            });
            await host.RunAsync(cancel).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
