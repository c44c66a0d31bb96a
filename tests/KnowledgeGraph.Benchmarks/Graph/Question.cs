namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>A query of the timings with the names it is asked for and the answers that the CSV files give.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Cypher">The query.</param>
/// <param name="Names">One value of <c>$n</c> a call; empty strings where the query has none.</param>
/// <param name="Answers">The rows for each name, as text.</param>
/// <param name="Wanted">How many times faster than the server it is to be.</param>
internal sealed record Question(string Name, string Cypher, IReadOnlyList<string> Names, IReadOnlyList<string> Answers, double Wanted)
{
    /// <summary>The last name is none of the first ones: a cold process is asked for it.</summary>
    public const string Point = "MATCH (m:Model {name: $n}) RETURN m.params AS p";

    private const string TwoHops = "MATCH (c:Company {name: $n})-[]-(x)-[]-(y) RETURN count(DISTINCT y) AS n";
    private const string ByType = "MATCH ()-[r]->() RETURN type(r) AS t, count(*) AS n ORDER BY t";
    private const string ByLabel = "MATCH (n) RETURN labels(n)[0] AS l, count(*) AS n ORDER BY l";
    private const string Variable = "MATCH (c:Company {name: $n})-[*1..3]->(y) RETURN count(DISTINCT y) AS n";
    private const int Stride = 7919;

    public static IReadOnlyList<Question> All(SampleGraph graph, int calls)
    {
        var facts = new SampleAnswers(graph);
        var models = graph.Nodes.Where(n => n.Label == "Model").ToList();
        var companies = graph.Nodes.Where(n => n.Label == "Company").ToList();
        return
        [
            Named("point", Point, Drawn(models, calls), n => $"{n.Params}", 20),
            Named("two hops", TwoHops, Drawn(companies, calls), n => $"{facts.TwoHops(n.Id)}", 20),
            Named("variable length 1..3", Variable, Drawn(companies, calls), n => $"{facts.UpToThree(n.Id)}", 20),
            new("count by type", ByType, [.. Enumerable.Repeat("", calls / 20)], [.. Enumerable.Repeat(facts.ByType(), calls / 20)], 5),
            new("count by label", ByLabel, [.. Enumerable.Repeat("", calls / 20)], [.. Enumerable.Repeat(facts.ByLabel(), calls / 20)], 5),
        ];
    }

    private static List<SampleNode> Drawn(List<SampleNode> nodes, int calls) =>
        [.. Enumerable.Range(0, calls).Select(k => nodes[(int)((long)k * Stride % nodes.Count)])];

    private static Question Named(string name, string cypher, List<SampleNode> drawn, Func<SampleNode, string> answer, double wanted) =>
        new(name, cypher, [.. drawn.Select(d => d.Name)], [.. drawn.Select(answer)], wanted);
}
