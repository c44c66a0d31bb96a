namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>What one engine needed: medians in milliseconds by question, and rows a second for the load.</summary>
internal sealed record Timing(double RowsPerSecond, IReadOnlyDictionary<string, double> Milliseconds)
{
    public static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
