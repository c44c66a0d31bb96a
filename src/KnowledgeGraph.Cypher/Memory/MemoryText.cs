using KnowledgeGraph.Cypher.FullText;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Memory;

/// <summary>A full-text index in its plainest form: every element is read anew for each search.</summary>
internal sealed class MemoryText : ITextPostings
{
    private readonly MemoryGraph _graph;
    private readonly TextRule _rule;
    private readonly Dictionary<long, TextDocument> _documents = [];

    public MemoryText(MemoryGraph graph, TextRule rule)
    {
        _graph = graph;
        _rule = rule;
        foreach (var element in rule.IsOnRelationships ? Relationships() : Nodes())
        {
            var document = new TextDocument(rule.Keys.Select(k => Property(element, k)));
            if (document.Length > 0)
            {
                _documents.Add(element, document);
            }
        }
    }

    public long Documents => _documents.Count;

    public long Terms => _documents.Values.Sum(d => (long)d.Length);

    public void Find(string term, bool isPrefix, List<TextPosting> into)
    {
        foreach (var (element, document) in _documents)
        {
            into.AddRange(document.Counts
                .Where(c => isPrefix ? c.Key.StartsWith(term, StringComparison.Ordinal) : c.Key == term)
                .Select(c => new TextPosting(element, c.Value, document.Length)));
        }
    }

    public IEnumerable<(string Key, string Text)> Texts(long element) =>
        _rule.Keys.SelectMany(k => TextDocument.Texts(Property(element, k)).Select(t => (k, t)));

    private IEnumerable<long> Nodes() => _rule.Labels
        .SelectMany(l => Page(_graph.FindToken(TokenKind.Label, l)))
        .Distinct()
        .Order();

    private long[] Page(int label)
    {
        var ids = new long[_graph.CountNodes(label)];
        return label == Token.Unknown ? [] : ids[.._graph.ScanNodes(label, -1, ids)];
    }

    private IEnumerable<long> Relationships()
    {
        var all = new RelationshipRecord[_graph.CountRelationships(Token.Any)];
        var count = _graph.ScanRelationships(Token.Any, -1, all);
        return all[..count].Where(r => _rule.Labels.Contains(_graph.TokenName(TokenKind.Type, r.Type), StringComparer.Ordinal)).Select(r => r.Id);
    }

    private Value Property(long element, string key)
    {
        var token = _graph.FindToken(TokenKind.Key, key);
        return _rule.IsOnRelationships ? _graph.RelationshipProperty(element, token) : _graph.NodeProperty(element, token);
    }
}
