using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Entities;
using KnowledgeGraph.Resolution.Figures;
using KnowledgeGraph.Resolution.Filings;
using KnowledgeGraph.Resolution.Identity;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Resolution.Projection;
using KnowledgeGraph.Resolution.Proof;
using KnowledgeGraph.Resolution.Reprints;
using KnowledgeGraph.Resolution.Times;

namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>One run from facts to graph: identities, nodes, claims with their proof, then the direct relationships.</summary>
internal sealed class GraphAssembler(ILexiconFacts lexicon, GraphSchema schema, Ledger ledger)
{
    private readonly FigureRegistry _figures = new(lexicon.Fold);
    private readonly FilingRegistry _filings = new(new FilingNodes(schema, lexicon.Fold));
    private readonly TimeRegistry _times = new();
    private readonly List<ResolutionProblem> _problems = [];
    private readonly List<string> _faults = [];
    private readonly SortedDictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, GraphEdge> _edges = new(StringComparer.Ordinal);

    public ResolvedCorpus Assemble(IReadOnlyList<ArticleFacts> facts)
    {
        var decided = new LedgerIdentities(ledger, lexicon);
        var identities = new EntityResolver(lexicon, decided).Resolve(facts);
        var origins = new ReprintFinder(lexicon.Fold).Origins(facts);
        var resolver = new ArticleClaims(schema.Projection, _figures, _filings, _times);
        var claims = facts.SelectMany(f => resolver.Resolve(f, identities, Report)).ToArray();

        AddNodes(facts, identities, origins);
        var verdicts = new ClaimVerdicts(ledger, new NamedNodes([.. _nodes.Values.Where(n => !n.Labels.Contains("Article", StringComparer.Ordinal))]));
        var rows = AddClaims(claims, origins, verdicts);
        Add(new Projector(schema.Projection, _nodes.GetValueOrDefault).Project(rows));

        var problems = _problems.OrderBy(p => p.ArticleId, StringComparer.Ordinal).ThenBy(p => p.ClaimId, StringComparer.Ordinal);
        return new ResolvedCorpus(new PropertyGraph([.. _nodes.Values], [.. _edges.Values]), [.. problems], [.. _faults.Concat(Unmet(decided.Met, verdicts.Met))]);
    }

    private void AddNodes(IReadOnlyList<ArticleFacts> facts, IReadOnlyDictionary<LocalRef, EntityIdentity> identities, IReadOnlyDictionary<string, string> origins)
    {
        var nodes = new EntityNodes(lexicon, schema);
        foreach (var group in EntityGroups.Of(facts, identities))
        {
            Add([nodes.Of(group)]);
            Add(MentionEdges.Of(group));
        }

        foreach (var group in EntityGroups.Of(facts, _filings.Named))
        {
            Add(MentionEdges.Of(group));
        }

        Add(_filings.Nodes.Concat(_figures.Nodes).Concat(_times.Nodes));
        Add(facts.Select(f => ArticleNodes.Of(f.Article, origins[f.Article.Id])));
    }

    private List<ClaimRow> AddClaims(IReadOnlyList<ResolvedClaim> claims, IReadOnlyDictionary<string, string> origins, ClaimVerdicts verdicts)
    {
        var projector = new Projector(schema.Projection, _nodes.GetValueOrDefault);
        var rows = new List<ClaimRow>();
        foreach (var article in claims.GroupBy(c => c.Article))
        {
            var points = new CodePoints(article.Key.Article.Text);
            foreach (var stated in article)
            {
                var claim = Decided(stated, verdicts);
                var row = ClaimElements.Row(claim, origins[claim.Article.Article.Id]);
                var fact = projector.FactsOf(row).FirstOrDefault();
                Add([ClaimNode.Of(claim, points, fact?.Id)]);
                Add(ClaimElements.Proof(claim));
                rows.Add(row);
                if (fact is null)
                {
                    ReportUnprojected(claim);
                }
            }
        }

        return rows;
    }

    private ResolvedClaim Decided(ResolvedClaim stated, ClaimVerdicts verdicts)
    {
        var claim = verdicts.Apply(stated, out var fault);
        if (fault is not null)
        {
            _faults.Add(fault);
        }

        return claim;
    }

    private IEnumerable<string> Unmet(HashSet<int> ofEntities, HashSet<int> ofClaims) => ledger.Holding
        .Where(row => !ofEntities.Contains(row.Line) && !ofClaims.Contains(row.Line))
        .Select(ledger.Unmet);

    private void ReportUnprojected(ResolvedClaim claim)
    {
        var predicate = claim.Claim.Predicate;
        if (!schema.Projection.TryGet(predicate, out _))
        {
            Report(claim.Claim, $"{predicate} is not in the projection table");
        }
        else if (claim.Object is null)
        {
            Report(claim.Claim, claim.Claim.Time is { } time ? $"{predicate}: nothing tells when `{time.Text}` is" : $"{predicate} has no object");
        }
        else
        {
            Report(claim.Claim, $"{predicate} cannot lead from {Describe(claim.Subjects[0])} to {Describe(claim.Object)}");
        }
    }

    private string Describe(string id) => _nodes.TryGetValue(id, out var node) ? $"{id} ({string.Join(':', node.Labels)})" : id;

    private void Report(Claim claim, string message) => _problems.Add(new ResolutionProblem(claim.ArticleId, claim.Id, message));

    private void Add(IEnumerable<GraphNode> nodes)
    {
        foreach (var node in nodes)
        {
            _nodes.Add(node.Id, node);
        }
    }

    private void Add(IEnumerable<GraphEdge> edges)
    {
        foreach (var edge in edges)
        {
            _edges.Add(edge.Id, edge);
        }
    }
}
