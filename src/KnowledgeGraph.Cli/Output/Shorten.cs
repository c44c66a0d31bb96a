namespace KnowledgeGraph.Cli.Output;

/// <summary>The first of many lines, and how many more there are.</summary>
internal static class Shorten
{
    /// <summary>Prints at most so many lines.</summary>
    public static void Print(IReadOnlyList<string> lines, int most)
    {
        foreach (var line in lines.Take(most))
        {
            Terminal.Line(line);
        }

        if (lines.Count > most)
        {
            Terminal.Line($"… and {lines.Count - most} more");
        }
    }
}
