using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Schema;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg schema diff</c>: what <c>kg schema migrate</c> would change in a store.</summary>
internal static class SchemaDiffCommand
{
    public static Command Create()
    {
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var command = new Command("diff", "Show what would change in a store to bring its layout, constraints and indexes to today's. Writes nothing.\nExit code 0: nothing; 1: something.\n\nExamples:\n  kg schema diff\n  kg schema diff --to http://localhost:7474") { to, json };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = StoreOpener.ForReading(parsed.GetValue(to)!);
            var plan = await new SchemaPlanner(GraphSchema.Default).PlanAsync(store, cancel).ConfigureAwait(false);
            SchemaPlanOutput.Print(plan, store.Location, parsed.GetValue(json), isDone: false);
            return plan.IsEmpty ? ExitCodes.Done : ExitCodes.Failed;
        });
        return command;
    }
}
