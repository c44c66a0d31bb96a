using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Embedded;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg backup</c>: a copy of the embedded store while it may be written.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The new file." };
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var command = new Command("backup", "Copy the graph as its last commit left it into a new file, while others read and write. To restore, stop what writes and put the copy in the graph's place.\n\nExample: kg backup backup/graph-2024-05-31.kg --to graph.kg") { file, to, json };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(to)!, parsed.GetValue(json), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string file, string to, bool json, CancellationToken cancel)
    {
        if (Neo4jOpener.IsAddress(to))
        {
            throw new CommandFailure("kg backup copies files of the embedded store; a server has its own means: neo4j-admin database backup or dump.", ExitCodes.Usage);
        }

        await using var store = (EmbeddedStore)StoreOpener.ForReading(to);
        await store.BackupAsync(file, cancel).ConfigureAwait(false);
        var bytes = new FileInfo(file).Length;
        if (json)
        {
            Terminal.Line(JsonLine.Of(writer =>
            {
                writer.WriteStartObject();
                writer.Property("backup", file);
                writer.Property("bytes", bytes);
                writer.WriteEndObject();
            }));
        }
        else
        {
            Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{file} holds {to} as its last commit left it, {bytes} bytes."));
        }

        return ExitCodes.Done;
    }
}
