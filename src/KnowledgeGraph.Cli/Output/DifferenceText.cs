using KnowledgeGraph.Rebuild.Comparing;

namespace KnowledgeGraph.Cli.Output;

/// <summary>What a build would change, for people.</summary>
internal static class DifferenceText
{
    /// <summary>Prints it.</summary>
    public static void Print(GraphDifference difference)
    {
        foreach (var claim in difference.Removed)
        {
            Terminal.Line($"- {claim}");
        }

        foreach (var claim in difference.Added)
        {
            Terminal.Line($"+ {claim}");
        }

        foreach (var change in difference.Changed)
        {
            Terminal.Line($"~ {change.After} [{(change.Properties.Count > 0 ? string.Join(", ", change.Properties) : $"was {change.Before.Subject} {change.Before.Predicate} {change.Before.Object}")}]");
        }

        Print("-", difference.OldNodes);
        Print("+", difference.NewNodes);
        Terminal.Line(difference.IsEmpty
            ? "A build would change nothing."
            : $"claims: {difference.Added.Count} added, {difference.Removed.Count} removed, {difference.Changed.Count} changed, {difference.Restated} only moved; names: {difference.NewNodes.Count} added, {difference.OldNodes.Count} removed; {difference.Elements} nodes and relationships in all. Nothing was written.");
    }

    private static void Print(string sign, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            Terminal.Line($"{sign} name {name}");
        }
    }
}
