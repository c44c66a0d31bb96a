using System.Globalization;

namespace KnowledgeGraph.TestSupport;

/// <summary>How often a test repeats itself: a few times each run, as often as an environment variable says in its long form.</summary>
public static class LongForm
{
    /// <summary>The number in the variable, else the usual one.</summary>
    public static int Count(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : usual;
}
