using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Assembly;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Resolution.Projection;
using KnowledgeGraph.Resolution.Proof;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>What an article's claims become once the nodes are known: what stands because of it alone, and what it says of facts.</summary>
internal sealed class ClaimStage(GraphSchema schema, Ledger ledger, NodeStage nodes)
{
    private readonly Projector _projector = new(schema.Projection, nodes.Find);

    /// <param name="reading">The article.</param>
    /// <param name="origin">The article that counts as its source.</param>
    public (IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges, IReadOnlyList<Contribution> Contributions) Run(ArticleReading reading, string origin)
    {
        var article = reading.Facts.Article;
        var points = new CodePoints(article.Text);
        var verdicts = new ClaimVerdicts(ledger, nodes);
        List<GraphNode> made = [ArticleNodes.Of(article, origin)];
        List<GraphEdge> edges = [.. reading.Mentions];
        var said = new List<Contribution>();
        foreach (var stated in reading.Claims)
        {
            var claim = verdicts.Apply(stated, out var fault);
            if (fault is not null)
            {
                said.Add(new Contribution(Keys.Faults, fault, 1));
            }

            var row = ClaimElements.Row(claim, origin);
            var facts = _projector.FactsOf(row).ToArray();
            made.Add(ClaimNode.Of(claim, points, facts.FirstOrDefault()?.Id));
            edges.AddRange(ClaimElements.Proof(claim));
            said.AddRange((row.IsFact ? facts : []).Select(fact => new Contribution(Keys.Fact(fact.Id), FactStatements.Of(fact, row), 1)));
            said.AddRange(Uses(stated).Concat(Uses(claim)).Distinct(StringComparer.Ordinal).Select(id => new Contribution(Keys.Use(id), article.Id, 1)));
        }

        said.AddRange(verdicts.Met.Select(line => new Contribution(Keys.MetByClaim(line), article.Id, 1)));
        return (made, edges, said);
    }

    private static IEnumerable<string> Uses(ResolvedClaim claim) => claim.Object is { } target ? claim.Subjects.Append(target) : claim.Subjects;
}
