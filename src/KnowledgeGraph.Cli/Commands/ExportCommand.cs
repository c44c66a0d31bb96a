using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Exporting;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg export</c>: the graph for other programs, or a picture of a part of it.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "graphml, csv, jsonl, turtle or svg.", HelpName = "FORMAT", Required = true };
        format.AcceptOnlyFromAmong("graphml", "csv", "jsonl", "turtle", "svg");
        var output = new Option<string?>("--out") { Description = "The file, or for csv the folder; without it the text goes to standard output.", HelpName = "FILE|FOLDER" };
        var name = new Option<string?>("--name") { Description = "For svg: draw what is joined to this name.", HelpName = "NAME" };
        var timeline = new Option<bool>("--timeline") { Description = "For svg: draw releases, openings and filings in order of time." };
        var since = Day("--since", "For svg --timeline: the first day.");
        var until = Day("--until", "For svg --timeline: the last day.");
        var from = CommonOptions.To();
        var json = CommonOptions.Json();
        var command = new Command("export", "Write the graph for other programs.\n\nExamples:\n  kg export --format graphml --out graph.graphml\n  kg export --format csv --out import\n  kg export --format svg --name 百度 --out baidu.svg\n  kg export --format svg --timeline --out timeline.svg")
        {
            format, output, name, timeline, since, until, from, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var request = new ExportRequest(
                parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(name), parsed.GetValue(timeline), parsed.GetValue(since), parsed.GetValue(until));
            request.Demand(parsed.GetValue(json));
            await using var store = StoreOpener.ForReading(parsed.GetValue(from)!);
            var report = await new ExportRun(store, request).RunAsync(cancel).ConfigureAwait(false);
            if (parsed.GetValue(json))
            {
                Terminal.Line(ExportJson.Of(request, report));
            }
            else
            {
                Terminal.Note(ExportSummary.Of(request, report));
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description + " yyyy-MM-dd.",
        HelpName = "DAY",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"{name} takes a day such as 2023-08-31, not {result.Tokens[0].Value}.");
            return null;
        },
    };
}
