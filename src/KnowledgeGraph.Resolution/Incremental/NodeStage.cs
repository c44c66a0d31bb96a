using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Resolution.Proof;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>Makes the shared nodes anew that articles say something else of, and tells whom that reaches.</summary>
internal sealed class NodeStage(IResolutionMemory memory, NodeStatements statements, ChangeCollector changes, IReadOnlySet<string> wanted) : INodeNames
{
    private static readonly IReadOnlyDictionary<string, object> Nothing = new Dictionary<string, object>(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphNode?> _known = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _moved = new(StringComparer.Ordinal);

    /// <summary>Names that decisions speak of and that now mean other nodes.</summary>
    public IReadOnlyCollection<string> MovedNames => _moved;

    /// <summary>Makes the nodes.</summary>
    /// <param name="ids">Nodes that may have changed.</param>
    /// <returns>The articles whose claims speak of a node that is now called or labelled differently.</returns>
    public IEnumerable<string> Run(IEnumerable<string> ids)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var before = memory.Node(id);
            var words = memory.Values(Keys.Node(id));
            var now = words.Count == 0 ? null : statements.Node(id, words);
            if (Keep(id, before, now))
            {
                reached.UnionWith(memory.Values(Keys.Use(id)).Select(use => use.Key));
            }
        }

        return reached;
    }

    /// <summary>A node as others see it: labels, name and batch; <c>null</c> where there is none.</summary>
    public GraphNode? Find(string id)
    {
        if (!_known.TryGetValue(id, out var node))
        {
            _known.Add(id, node = Read(id));
        }

        return node;
    }

    string? INodeNames.NameOf(string id) => memory.Node(id)?.Name;

    IReadOnlyList<string> INodeNames.Find(string idOrName) => [.. memory.Values(Keys.Wanted(idOrName)).Select(v => v.Key) is var ids && ids.Contains(idOrName, StringComparer.Ordinal) ? [idOrName] : ids];

    private GraphNode? Read(string id) => id[..2] switch
    {
        "a/" => new GraphNode(id, ["Article"], Nothing),
        "k/" => new GraphNode(id, ["Claim"], Nothing),
        _ => memory.Node(id) is { } record ? Seen(record) : null,
    };

    private static GraphNode Seen(NodeRecord record) => new(
        record.Id,
        record.Labels,
        record.Batch is null ? Nothing : new Dictionary<string, object>(StringComparer.Ordinal) { ["batch"] = record.Batch });

    private bool Keep(string id, NodeRecord? before, GraphNode? now)
    {
        if (now is null)
        {
            if (before is not null)
            {
                changes.Old(id, before.Labels, before.Hash);
                Want(id, before.Wanted, []);
                memory.RemoveNode(id);
            }

            return before is not null;
        }

        var hash = ElementHash.Of(now);
        if (before?.Hash == hash)
        {
            return false;
        }

        var record = new NodeRecord(
            id, now.Labels, NodeName.Of(now), now.Properties.GetValueOrDefault("batch") as string,
            [.. NamedNodes.AllOf(now).Append(id).Where(wanted.Contains).Distinct(StringComparer.Ordinal)], hash);
        Want(id, before?.Wanted ?? [], record.Wanted);
        memory.Put(record);
        if (before is null)
        {
            changes.New(now, hash);
            return false;
        }

        changes.Changed(now, before.Labels, before.Hash, hash);
        return before.Name != record.Name || before.Batch != record.Batch || !before.Labels.SequenceEqual(record.Labels, StringComparer.Ordinal);
    }

    private void Want(string id, IReadOnlyList<string> before, IReadOnlyList<string> now)
    {
        foreach (var (name, weight) in before.Except(now, StringComparer.Ordinal).Select(n => (n, -1)).Concat(now.Except(before, StringComparer.Ordinal).Select(n => (n, 1))))
        {
            memory.Add(Keys.Wanted(name), id, weight);
            _moved.Add(name);
        }
    }
}
