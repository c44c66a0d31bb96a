using System.Reflection;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg build --sources FILE</c>: one run of a sources file.</summary>
internal static class SourcesBuild
{
    /// <summary>Runs and prints.</summary>
    /// <param name="path">The sources file.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="keep">How long texts are kept, in place of what the file says; <c>null</c> for that.</param>
    /// <param name="json">Whether to print JSON.</param>
    /// <param name="cancel">Stops the run.</param>
    public static async Task<int> RunAsync(string path, RunRequest request, string? keep, bool json, CancellationToken cancel)
    {
        var read = SourcesFile.Read(path);
        var file = keep is null ? read : read with { Keep = TextRetention.Parse(keep)!.Value };
        var run = new SourcesRun(file, Services());
        var report = await BuildProgressBar.RunAsync(progress => run.RunAsync(request, progress, cancel)).ConfigureAwait(false);
        return BuildOutcome.Print(report.Build, file.Store, report.Run.Duration!.Value, json);
    }

    /// <summary>The surroundings of a run: this machine and its network.</summary>
    public static RunServices Services() => new()
    {
        OpenStore = StoreOpener.ForWriting,
        Version = typeof(SourcesBuild).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
    };
}
