using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Identity;
using KnowledgeGraph.Resolution.Knowledge;

namespace KnowledgeGraph.Resolution.Explaining;

/// <summary>Answers from a graph why names are one node, or are not.</summary>
public sealed class Explainer
{
    private readonly ILexiconFacts _lexicon;
    private readonly List<GraphNode> _entities;
    private readonly Dictionary<string, GraphNode> _nodes;
    private readonly ILookup<string, GraphEdge> _mentions;

    /// <summary>Prepares a graph.</summary>
    public Explainer(PropertyGraph graph, ILexiconFacts lexicon)
    {
        _lexicon = lexicon;
        _nodes = graph.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        _entities = [.. graph.Nodes.Where(n => n.Labels.Contains("Entity", StringComparer.Ordinal))];
        _mentions = graph.Edges.Where(e => e.Type == "MENTIONED_IN").ToLookup(e => e.From, StringComparer.Ordinal);
    }

    /// <summary>Every node that an id, a name or an alias means, in order of id.</summary>
    public IReadOnlyList<EntityExplanation> Explain(string idOrName) => [.. Find(idOrName).Select(Explain)];

    /// <summary>Every pair of nodes that the two names mean: one entry of a node with itself where they mean the same.</summary>
    public IReadOnlyList<PairExplanation> Compare(string first, string second) =>
        [.. from a in Find(first) from b in Find(second) select Compare(a, b)];

    private IEnumerable<GraphNode> Find(string idOrName)
    {
        if (_nodes.TryGetValue(idOrName, out var node))
        {
            return [node];
        }

        var wanted = _lexicon.Fold(idOrName);
        return _entities.Where(e => Names(e).Any(n => _lexicon.Fold(n) == wanted)).OrderBy(e => e.Id, StringComparer.Ordinal);
    }

    private EntityExplanation Explain(GraphNode node) => new(
        node.Id,
        Text(node, "name") ?? node.Id,
        node.Labels,
        Text(node, "scope") ?? string.Empty,
        Text(node, "scopeOf"),
        _lexicon.Find(node.Id)?.Source,
        [.. _mentions[node.Id].OrderBy(e => e.To, StringComparer.Ordinal).Select(Reason)]);

    private MergeReason Reason(GraphEdge mention) => new(
        mention.To,
        _nodes.TryGetValue(mention.To, out var article) ? Text(article, "title") : null,
        (string[])mention.Properties["surfaces"],
        (string[])mention.Properties["because"],
        (long)mention.Properties["count"]);

    private PairExplanation Compare(GraphNode a, GraphNode b)
    {
        var (apart, detail) = Difference(a, b);
        return new PairExplanation(Explain(a), Explain(b), apart, detail);
    }

    private (ApartReason? Apart, string Detail) Difference(GraphNode a, GraphNode b)
    {
        if (a.Id == b.Id)
        {
            var rules = _mentions[a.Id].SelectMany(m => (string[])m.Properties["because"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            return (null, string.Join("; ", rules));
        }

        if (_lexicon.WhyApart(a.Id, b.Id) is { } why)
        {
            return (ApartReason.NeverMerge, why);
        }

        return (Text(a, "scope") == Scopes.Lexicon, Text(b, "scope") == Scopes.Lexicon) switch
        {
            (true, true) => (ApartReason.LexiconRows, $"{Row(a)} and {Row(b)}"),
            (true, false) => (ApartReason.OneInLexicon, $"{Row(a)}; {b.Id} is not in the lexicon"),
            (false, true) => (ApartReason.OneInLexicon, $"{Row(b)}; {a.Id} is not in the lexicon"),
            _ => Unlisted(a, b),
        };
    }

    private static (ApartReason? Apart, string Detail) Unlisted(GraphNode a, GraphNode b)
    {
        var scopes = $"{Scope(a)} and {Scope(b)}";
        if (Text(a, "nameFolded") != Text(b, "nameFolded"))
        {
            return (ApartReason.Names, $"{Text(a, "name")} and {Text(b, "name")}");
        }

        if (!a.Labels.SequenceEqual(b.Labels, StringComparer.Ordinal))
        {
            return (ApartReason.Kinds, $"{string.Join(':', a.Labels)} and {string.Join(':', b.Labels)}");
        }

        var isArticle = Text(a, "scope") == Scopes.Article || Text(b, "scope") == Scopes.Article;
        return (isArticle ? ApartReason.ArticleScope : ApartReason.Owners, scopes);
    }

    private string Row(GraphNode node) => _lexicon.Find(node.Id)?.Source is { } source ? $"{node.Id} ({source})" : node.Id;

    private static string Scope(GraphNode node) => Text(node, "scopeOf") is { } of ? $"{Text(node, "scope")} {of}" : Text(node, "scope") ?? string.Empty;

    private static IEnumerable<string> Names(GraphNode node) =>
        ((string[])node.Properties["aliases"]).Prepend(Text(node, "name") ?? string.Empty);

    private static string? Text(GraphNode node, string property) => node.Properties.GetValueOrDefault(property) as string;
}
