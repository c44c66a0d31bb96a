using System.Globalization;
using System.Reflection;

namespace KnowledgeGraph.Extraction.Tests.Rules.Unchanged;

/// <summary>In how many sentences a change may make a difference today: <c>limits.tsv</c>; none where it has no row.</summary>
internal static class Limits
{
    private static readonly Dictionary<string, (int Sampled, int Whole)> Rows = Read();

    /// <summary>The changes that have a row.</summary>
    public static IReadOnlyCollection<string> Names => Rows.Keys;

    /// <summary>The limit of a change, among the sample or among all sentences.</summary>
    public static int Of(string change, bool isWhole) =>
        Rows.TryGetValue(change, out var most) ? isWhole ? most.Whole : most.Sampled : 0;

    private static Dictionary<string, (int, int)> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("unchanged/limits.tsv")!);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => (int.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
    }
}
