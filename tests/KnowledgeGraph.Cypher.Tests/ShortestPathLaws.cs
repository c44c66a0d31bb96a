using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Cypher.Tests;

/// <summary>The shortest paths are the shortest of all paths, all of them where all are asked for.</summary>
public sealed class ShortestPathLaws
{
    private const int Nodes = 7;

    private static readonly string[] Patterns = ["-[:R*{0}]->", "<-[:R*{0}]-", "-[:R*{0}]-", "-[*{0}]-", "-[*{0} {{ok: true}}]->"];

    [Fact]
    public void Shortest_paths_are_the_shortest_of_all() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Holds(new Random(seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private static void Holds(Random random)
    {
        var graph = TestGraph.With("UNWIND range(0, " + (Nodes - 1) + ") AS i CREATE (:N {i: i})");
        for (var edges = random.Next(14); edges > 0; edges--)
        {
            graph.Run($"MATCH (a {{i: {random.Next(Nodes)}}}), (b {{i: {random.Next(Nodes)}}}) CREATE (a)-[:{(random.Next(4) == 0 ? "S" : "R")} {{ok: {(random.Next(3) > 0 ? "true" : "false")}}}]->(b)");
        }

        var most = random.Next(1, 5);
        var pattern = string.Format(System.Globalization.CultureInfo.InvariantCulture, Patterns[random.Next(Patterns.Length)], $"1..{most}");
        var ends = $"MATCH (a {{i: {random.Next(Nodes)}}}), (b {{i: {random.Next(Nodes)}}}) WHERE a <> b ";
        var all = Ways(graph, ends + $"MATCH p = (a){pattern}(b) RETURN [n IN nodes(p) | n.i] AS n, [r IN relationships(p) | id(r)] AS r");
        var shortest = all.Where(w => w.Length == all.Min(x => x.Length)).Select(w => w.Text).Order(StringComparer.Ordinal).ToList();
        var found = Ways(graph, ends + $"MATCH p = allShortestPaths((a){pattern}(b)) RETURN [n IN nodes(p) | n.i] AS n, [r IN relationships(p) | id(r)] AS r");
        Assert.Equal(shortest, found.Select(w => w.Text).Order(StringComparer.Ordinal));
        var one = Ways(graph, ends + $"MATCH p = shortestPath((a){pattern}(b)) RETURN [n IN nodes(p) | n.i] AS n, [r IN relationships(p) | id(r)] AS r");
        Assert.Equal(Math.Min(1, shortest.Count), one.Count);
        Assert.All(one, w => Assert.Contains(w.Text, shortest));
    }

    private static List<(int Length, string Text)> Ways(TestGraph graph, string query) =>
        [.. graph.Rows(query).Select(r => (((IReadOnlyList<object?>)r[1]!).Count, string.Join(' ', ((IReadOnlyList<object?>)r[0]!).Concat((IReadOnlyList<object?>)r[1]!))))];
}
