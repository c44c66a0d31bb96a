using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>Which labels and keys can be looked up.</summary>
internal sealed class IndexedKeys(IGraphReader graph)
{
    private readonly IReadOnlyList<SchemaRule> _rules = graph.SchemaRules();

    public bool Has(string label, string key) =>
        _rules.Any(r => r.Label == label && r.Keys is [var only] && only == key)
        || graph.HasIndex(graph.FindToken(TokenKind.Label, label), graph.FindToken(TokenKind.Key, key));

    public bool IsUnique(string label, string key) =>
        _rules.Any(r => r.IsUnique && r.Label == label && r.Keys is [var only] && only == key);
}
