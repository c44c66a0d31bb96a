using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Schema;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg schema migrate</c>: takes an older graph to today's layout.</summary>
internal static class SchemaMigrateCommand
{
    public static Command Create()
    {
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var command = new Command("migrate", "Bring the layout, constraints and indexes of a store to today's. May be run again at any time.\n\nExamples:\n  kg schema migrate\n  kg schema migrate --to http://localhost:7474") { to, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var place = parsed.GetValue(to)!;
            StoreOpener.Demand(place);
            await using var store = StoreOpener.ForWriting(place);
            var done = await new SchemaMigrator(GraphSchema.Default).MigrateAsync(store, cancel).ConfigureAwait(false);
            SchemaPlanOutput.Print(done, store.Location, parsed.GetValue(json), isDone: true);
            return done.Blocked.Any() ? ExitCodes.Failed : ExitCodes.Done;
        });
        return command;
    }
}
