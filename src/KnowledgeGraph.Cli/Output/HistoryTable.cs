using System.Globalization;
using KnowledgeGraph.Rebuild.History;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Runs for people. Moments are written in UTC.</summary>
internal static class HistoryTable
{
    /// <summary>A line a run.</summary>
    public static void Print(IReadOnlyList<RunRecord> runs)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("run", "began", "by", "what", "how it went", "seconds", "articles", "changes", "problems", "digest");
        foreach (var run in runs)
        {
            table.AddRow([.. Cells(run).Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
    }

    /// <summary>Everything about one run.</summary>
    public static void Print(RunRecord run)
    {
        Line("run", Text(run.Number));
        Line("what", What(run));
        Line("by", $"{run.By}, process {Text(run.Process)}, {run.Version}");
        Line("began", Moment(run.Began));
        Line("ended", run.Ended is { } ended ? $"{Moment(ended)}, after {Seconds(run)} s" : "-");
        Line("how it went", run.Outcome.ToString());
        Line("because", run.Reason);
        Line("digest before", run.DigestBefore ?? "-");
        Line("digest", run.Digest ?? "-");
        Line("articles", Text(run.Articles));
        Line("claims", Text(run.Claims));
        Line("written", Text(run.Written));
        Line("removed", Text(run.Removed));
        foreach (var source in run.Sources)
        {
            Line("source", string.Create(CultureInfo.InvariantCulture, $"{source.Name}: {source.Documents} documents, {source.Requests} requests ({source.NotModified} not modified), {source.Bytes} bytes, {source.Problems} problems"));
        }

        Lines("added", run.Changes.Added);
        Lines("edited", run.Changes.Edited);
        Lines("renamed", run.Changes.Renamed);
        Lines("gone", run.Changes.Removed);
        Lines("problem", run.Problems);
    }

    private static IEnumerable<string> Cells(RunRecord run) =>
    [
        Text(run.Number), Moment(run.Began), run.By, What(run), run.Outcome.ToString(), Seconds(run), Text(run.Articles),
        string.Create(CultureInfo.InvariantCulture, $"+{run.Changes.Added.Count} ~{run.Changes.Edited.Count + run.Changes.Renamed.Count} -{run.Changes.Removed.Count}"),
        Text(run.Problems.Count), run.Digest is { } digest ? digest[..12] : "-",
    ];

    private static string What(RunRecord run) => run.Undid is { } undone ? string.Create(CultureInfo.InvariantCulture, $"{run.Kind} of {undone}") : run.Kind;

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Seconds(RunRecord run) => run.Duration is { } took ? took.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) : "-";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Lines(string name, IReadOnlyList<string> items)
    {
        foreach (var item in items)
        {
            Line(name, item);
        }
    }

    private static void Line(string name, string? value)
    {
        if (value is not null)
        {
            Terminal.Line($"{name,-15}{value}");
        }
    }
}
