using System.Globalization;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Storage.Schema;

namespace KnowledgeGraph.Cli.Output;

/// <summary>What would change, or has changed, in a store's schema.</summary>
internal static class SchemaPlanOutput
{
    /// <summary>What <c>kg schema migrate</c> would do, or has done.</summary>
    public static void Print(SchemaPlan plan, string location, bool json, bool isDone)
    {
        if (json)
        {
            Terminal.Line(SchemaPlanJson.Of(plan, location));
        }
        else if (isDone)
        {
            PrintDone(plan, location);
        }
        else
        {
            PrintDifference(plan, location);
        }
    }

    private static void PrintDifference(SchemaPlan plan, string location)
    {
        Terminal.Line($"{location}: {plan.Kind}, {Layout(plan)}");
        foreach (var migration in plan.Migrations)
        {
            Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"to layout {migration.Version}, {migration.Name}: {migration.Meaning}"));
        }

        foreach (var change in plan.Changes)
        {
            Terminal.Line(change.ToString());
            foreach (var statement in change.Statements)
            {
                Terminal.Line("  " + statement + ";");
            }
        }

        Terminal.Line(plan.IsEmpty ? "Nothing would change." : $"kg schema migrate --to {location} does this.");
    }

    private static void PrintDone(SchemaPlan plan, string location)
    {
        foreach (var migration in plan.Migrations)
        {
            Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"layout {migration.Version}, {migration.Name}: done."));
        }

        foreach (var change in plan.Changes)
        {
            Terminal.Line(change.Kind == SchemaChangeKind.Blocked ? change.ToString() : $"{change.Rule.Name}: made.");
        }

        Terminal.Line(plan.Blocked.Any() ? $"{location} is not yet as the schema asks." : $"{location} is as the schema asks.");
    }

    private static string Layout(SchemaPlan plan) => plan.Layout is { } layout
        ? string.Create(CultureInfo.InvariantCulture, $"layout {layout} of {plan.CurrentLayout}")
        : "no graph yet";
}
