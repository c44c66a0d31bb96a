using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Storage.Providers;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg --version</c>: the version, and what is in this build.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        var providers = Providers.Folder();
        Terminal.Line($"kg {version}");
        Terminal.Line("embedded store   yes, openCypher over one SQLite file");
        Terminal.Line("Neo4j            yes, over HTTP");
        Terminal.Line("Bolt             " + Names(providers.All<IStoreProvider>().Select(p => p.Name), "KnowledgeGraph.Neo4j.Driver"));
        Terminal.Line("segmenter        own, jieba-compatible");
        Terminal.Line("jieba.NET        " + Names(providers.All<ISegmenterProvider>().Select(p => p.Name), "KnowledgeGraph.Text.JiebaNet"));
        foreach (var problem in providers.Problems)
        {
            Terminal.Error(problem);
        }

        return providers.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static string Names(IEnumerable<string> found, string provider) =>
        string.Join(", ", found) is { Length: > 0 } names ? "yes, " + names : $"no, needs the provider {provider}";
}
