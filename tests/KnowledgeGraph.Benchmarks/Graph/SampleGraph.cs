using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>The graph of the timings, read from <c>nodes.csv</c> (id, label, name, params) and <c>rels.csv</c> (from, to, type).</summary>
internal sealed class SampleGraph
{
    private SampleGraph(IReadOnlyList<SampleNode> nodes, IReadOnlyList<SampleRelationship> relationships)
    {
        Nodes = nodes;
        Relationships = relationships;
    }

    public IReadOnlyList<SampleNode> Nodes { get; }

    public IReadOnlyList<SampleRelationship> Relationships { get; }

    public int Elements => Nodes.Count + Relationships.Count;

    public static SampleGraph Read(string folder) => new(
        [.. Rows(folder, "nodes.csv").Select(r => new SampleNode(Number(r[0]), r[1], r[2], r[3].Length == 0 ? null : Number(r[3])))],
        [.. Rows(folder, "rels.csv").Select(r => new SampleRelationship(Number(r[0]), Number(r[1]), r[2]))]);

    private static IEnumerable<string[]> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Skip(1).Select(line => line.Split(','));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
