using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Proof;

namespace KnowledgeGraph.Resolution.Ledgers;

/// <summary>The names of nodes at hand.</summary>
internal sealed class NamedNodes(IReadOnlyList<GraphNode> nodes) : INodeNames
{
    private readonly Dictionary<string, GraphNode> _nodes = nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, string>> _idsByName = new(() => nodes
        .SelectMany(node => AllOf(node).Select(name => (name, node.Id)))
        .ToLookup(p => p.name, p => p.Id, StringComparer.Ordinal));

    public string? NameOf(string id) => _nodes.TryGetValue(id, out var node) ? NodeName.Of(node) : null;

    public IReadOnlyList<string> Find(string idOrName) =>
        _nodes.ContainsKey(idOrName) ? [idOrName] : [.. _idsByName.Value[idOrName].Order(StringComparer.Ordinal)];

    /// <summary>Every name that a node goes by.</summary>
    public static IEnumerable<string> AllOf(GraphNode node)
    {
        var name = NodeName.Of(node);
        return node.Properties.GetValueOrDefault("aliases") is string[] aliases ? aliases.Prepend(name).Distinct(StringComparer.Ordinal) : [name];
    }
}
