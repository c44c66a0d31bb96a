using KnowledgeGraph.Conformance.Differential.Generation;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>A graph and a query that both sides run.</summary>
/// <param name="Seed">What it was made of.</param>
/// <param name="Nodes">Labels and properties of the nodes.</param>
/// <param name="Edges">Type and properties of the relationships, with the numbers of their nodes.</param>
/// <param name="Clauses">The query.</param>
/// <param name="IsOrdered">Whether the rows have an order.</param>
/// <param name="Writes">Whether it writes.</param>
/// <param name="Uses">The clauses, functions and operators in it.</param>
public sealed record DifferentialCase(
    int Seed,
    IReadOnlyList<string> Nodes,
    IReadOnlyList<(int From, int To, string Text)> Edges,
    IReadOnlyList<Tree> Clauses,
    bool IsOrdered,
    bool Writes,
    IReadOnlySet<string> Uses)
{
    /// <summary>The statement that makes the graph; empty for none.</summary>
    public string Setup => Nodes.Count == 0 ? "" : "CREATE " + string.Join(", ", Nodes.Select((n, i) => $"(n{i}{n})").Concat(Edges.Select(e => $"(n{e.From})-[{e.Text}]->(n{e.To})")));

    /// <summary>The query's text.</summary>
    public string Query => string.Join(' ', Clauses);

    /// <summary>Smaller cases: without a clause, without a relationship or node, or with a simpler expression.</summary>
    public IEnumerable<DifferentialCase> Smaller()
    {
        for (var i = 0; i < Clauses.Count; i++)
        {
            yield return this with { Clauses = [.. Clauses.Where((_, at) => at != i)] };
        }

        for (var i = 0; i < Edges.Count; i++)
        {
            yield return this with { Edges = [.. Edges.Where((_, at) => at != i)] };
        }

        for (var i = 0; i < Nodes.Count; i++)
        {
            yield return Without(i);
        }

        for (var i = 0; i < Clauses.Count; i++)
        {
            foreach (var smaller in Clauses[i].Smaller())
            {
                yield return this with { Clauses = [.. Clauses.Select((c, at) => at == i ? smaller : c)] };
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"seed {Seed}\n{Setup}\n{Query}";

    private DifferentialCase Without(int node)
    {
        int Moved(int n) => n > node ? n - 1 : n;
        return this with
        {
            Nodes = [.. Nodes.Where((_, at) => at != node)],
            Edges = [.. Edges.Where(e => e.From != node && e.To != node).Select(e => (Moved(e.From), Moved(e.To), e.Text))],
        };
    }
}
