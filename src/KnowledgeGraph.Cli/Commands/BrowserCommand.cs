using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Serving;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Query.Browser;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg browser</c>: the style, the guide and the saved queries for Neo4j Browser.</summary>
internal static class BrowserCommand
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "The port on this machine from which Browser fetches the files.", HelpName = "PORT", DefaultValueFactory = _ => 7475 };
        var folder = new Option<string?>("--out") { Description = "Write the files into a folder, to be dropped on Browser, instead of serving them.", HelpName = "DIR" };
        var to = CommonOptions.To();
        to.Description = "The graph that guide and saved queries are for; its address says under which marker label it is.";
        var command = new Command("browser", "Serve a style, a guide and saved queries to Neo4j Browser until Ctrl-C, or write them as files.\n\nExamples:\n  kg browser\n  kg browser --out browser-files") { port, folder, to };
        command.SetAction((parsed, cancel) => parsed.GetValue(folder) is { } place
            ? WriteAsync(place, Files(parsed.GetValue(to)!), cancel)
            : ServeAsync(parsed.GetValue(port), Files(parsed.GetValue(to)!), cancel));
        return command;
    }

    private static BrowserFiles Files(string to) => new(Neo4jOpener.MarkerOf(to));

    private static async Task<int> WriteAsync(string folder, BrowserFiles files, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in files.All)
        {
            var path = Path.Combine(folder, file.Name);
            await File.WriteAllBytesAsync(path, file.Content, cancel).ConfigureAwait(false);
            Terminal.Line(path);
        }

        Terminal.Note("Open Neo4j Browser and drop kg.grass on it for the style, and favourites.zip for the saved queries.");
        return ExitCodes.Done;
    }

    private static async Task<int> ServeAsync(int port, BrowserFiles files, CancellationToken cancel)
    {
        using var server = new FileServer(port, files.All);
        Terminal.Line("Paste into Neo4j Browser, one at a time:");
        Terminal.Line($"  :style {server.AddressOf(files.Style)}");
        Terminal.Line($"  :guide {server.AddressOf(files.Guide)}");
        Terminal.Line($"Saved queries: open {server.AddressOf(files.Favourites)} and drop the file on Browser.");
        Terminal.Note("Serving until Ctrl-C.");
        await server.ServeAsync(cancel).ConfigureAwait(false);
        return ExitCodes.Done;
    }
}
