using System.CommandLine;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Schema;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg schema</c>: what the graph may hold, and the constraints and indexes behind it.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var cypher = new Option<bool>("--cypher") { Description = "Print the statements that make the constraints and indexes." };
        var apply = new Option<bool>("--apply") { Description = "Make the constraints and indexes in the store that --to names." };
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var command = new Command("schema", "Print the schema of the graph.\n\nExamples:\n  kg schema\n  kg schema --cypher\n  kg schema --apply --to http://localhost:7474\n  kg schema diff --to http://localhost:7474") { cypher, apply, to, json };
        command.Subcommands.Add(SchemaDiffCommand.Create());
        command.Subcommands.Add(SchemaMigrateCommand.Create());
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(cypher), parsed.GetValue(apply), parsed.GetValue(to)!, parsed.GetValue(json), cancel));
        return command;
    }

    private static async Task<int> RunAsync(bool cypher, bool apply, string to, bool json, CancellationToken cancel)
    {
        if (apply)
        {
            await using var store = StoreOpener.ForWriting(to);
            var report = await new SchemaApplier(GraphSchema.Default).ApplyAsync(store, cancel).ConfigureAwait(false);
            if (json)
            {
                Terminal.Line(SchemaJson.Of(report, store.Location));
                return ExitCodes.Done;
            }

            Terminal.Line($"{report.Applied} constraints and indexes are in place in {store.Location}.");
            foreach (var open in report.Open)
            {
                Terminal.Note(open.Kind == SchemaChangeKind.Blocked ? open.ToString() : $"{open.Rule.Name} is another than the schema's; kg schema migrate makes it anew.");
            }
        }
        else if (cypher)
        {
            foreach (var statement in SchemaStatements.ForNeo4j(GraphSchema.Default, Neo4jOpener.MarkerOf(to)))
            {
                Terminal.Line(json ? SchemaJson.Of(statement) : statement + ";");
            }
        }
        else if (json)
        {
            foreach (var row in GraphSchema.Default.Projection.Rows)
            {
                Terminal.Line(SchemaJson.Of(row));
            }
        }
        else
        {
            PrintTable();
        }

        return ExitCodes.Done;
    }

    private static void PrintTable()
    {
        var table = new Table().Border(TableBorder.Minimal).AddColumns("predicate", "from", "relationship", "to", "identity", "properties");
        foreach (var row in GraphSchema.Default.Projection.Rows)
        {
            table.AddRow(
                Markup.Escape(row.Predicate),
                Markup.Escape(string.Join('|', row.Subjects)),
                Markup.Escape(row.Relationship),
                Markup.Escape(string.Join('|', row.Objects)),
                Markup.Escape(string.Join('|', row.Identity)),
                Markup.Escape(string.Join('|', row.Properties)));
        }

        AnsiConsole.Write(table);
    }
}
