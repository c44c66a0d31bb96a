using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg --version</c>: the version, and what is in this build.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        Terminal.Line($"kg {version}");
        Terminal.Line("embedded store   yes, openCypher over one SQLite file");
        Terminal.Line("Neo4j            yes, over HTTP");
        Terminal.Line("providers        none (bolt:// and jieba.NET come from packages of their own)");
        return ExitCodes.Done;
    }
}
