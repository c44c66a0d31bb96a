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
    public static async Task<int> RunAsync(string path, RunRequest request, bool json, CancellationToken cancel)
    {
        var file = SourcesFile.Read(path);
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
