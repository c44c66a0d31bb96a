using System.Globalization;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Withdrawn documents for people. Moments are written in UTC.</summary>
internal static class WithdrawnTable
{
    public static void Print(IReadOnlyList<WithdrawnDocument> documents)
    {
        if (documents.Count == 0)
        {
            Terminal.Line("Nothing that was in the graph is kept out of it.");
            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("document", "left", "run", "by", "because");
        foreach (var document in documents)
        {
            table.AddRow([.. Cells(document).Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
    }

    private static IEnumerable<string> Cells(WithdrawnDocument document) => document.Item.Withdrawal is { } left
        ? [document.ToString(), left.On.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture), left.Run.ToString(CultureInfo.InvariantCulture), left.By, Because(left)]
        : [document.ToString(), "-", "-", "-", "a person removed it"];

    private static string Because(Withdrawal left) => left.Cause switch
    {
        WithdrawalCause.Gone => "its site answered 410, gone for good",
        WithdrawalCause.Deleted => "its file was deleted",
        _ => left.Why ?? "a person removed it",
    };
}
