using System.Globalization;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Embedded.Graph;

namespace KnowledgeGraph.Embedded.Tests.Graph;

/// <summary>The graph as plain dictionaries: what the store is compared with.</summary>
internal sealed class GraphModel
{
    public SortedDictionary<long, (SortedSet<string> Labels, SortedDictionary<string, long> Properties)> Nodes { get; } = [];

    public SortedDictionary<long, (long Start, string Type, long End, SortedDictionary<string, long> Properties)> Edges { get; } = [];

    public GraphModel Copy()
    {
        var copy = new GraphModel();
        foreach (var (id, node) in Nodes)
        {
            copy.Nodes.Add(id, ([.. node.Labels], new(node.Properties)));
        }

        foreach (var (id, edge) in Edges)
        {
            copy.Edges.Add(id, (edge.Start, edge.Type, edge.End, new(edge.Properties)));
        }

        return copy;
    }

    /// <summary>Everything that the model says, one line a fact.</summary>
    public IReadOnlyList<string> Facts(IEnumerable<string> labels, IEnumerable<string> types, long values) =>
    [
        .. Nodes.Select(n => $"node {n.Key} :{string.Join(':', n.Value.Labels)} {Text(n.Value.Properties)}"),
        .. Edges.Select(e => $"edge {e.Key} {e.Value.Start}-{e.Value.Type}-{e.Value.End} {Text(e.Value.Properties)}"),
        .. Nodes.Keys.Select(n => $"out {n}: {Ids(Edges.Where(e => e.Value.Start == n).Select(e => e.Key))}"),
        .. Nodes.Keys.Select(n => $"in {n}: {Ids(Edges.Where(e => e.Value.End == n).Select(e => e.Key))}"),
        .. labels.Select(l => $"label {l}: {Ids(Nodes.Where(n => n.Value.Labels.Contains(l)).Select(n => n.Key))}"),
        .. types.Select(t => $"type {t}: {Ids(Edges.Where(e => e.Value.Type == t).Select(e => e.Key))}"),
        .. Range(values).Select(v => $"seek {v}: {Ids(Nodes.Where(n => n.Value.Labels.Contains("A") && n.Value.Properties.GetValueOrDefault("k", -1) == v).Select(n => n.Key))}"),
    ];

    /// <summary>The same facts as a store gives them.</summary>
    public static IReadOnlyList<string> FactsOf(IGraphReader reader, IEnumerable<string> labels, IEnumerable<string> types, long values)
    {
        var nodes = Scan(reader, Token.Any);
        var edges = ScanEdges(reader, Token.Any);
        return
        [
            .. nodes.Select(n => $"node {n} :{string.Join(':', Labels(reader, n))} {Text(Properties(reader, reader.NodeProperties, n))}"),
            .. edges.Select(e => $"edge {e.Id} {e.Start}-{reader.TokenName(TokenKind.Type, e.Type)}-{e.End} {Text(Properties(reader, reader.RelationshipProperties, e.Id))}"),
            .. nodes.Select(n => $"out {n}: {Ids(EdgesOf(reader, n, Direction.Outgoing))}"),
            .. nodes.Select(n => $"in {n}: {Ids(EdgesOf(reader, n, Direction.Incoming))}"),
            .. labels.Select(l => $"label {l}: {Ids(Scan(reader, reader.FindToken(TokenKind.Label, l)))}"),
            .. types.Select(t => $"type {t}: {Ids(ScanEdges(reader, reader.FindToken(TokenKind.Type, t)).Select(e => e.Id))}"),
            .. Range(values).Select(v => $"seek {v}: {Ids(Seek(reader, v))}"),
        ];
    }

    private static IEnumerable<long> Range(long values) => Enumerable.Range(0, (int)values).Select(v => (long)v);

    private static string Ids(IEnumerable<long> ids) => string.Join(' ', ids.Order());

    private static string Text(IEnumerable<KeyValuePair<string, long>> properties) =>
        string.Join(' ', properties.Select(p => p.Key + "=" + p.Value.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Labels(IGraphReader reader, long node) =>
        reader.Labels(node).ToArray().Select(l => reader.TokenName(TokenKind.Label, l)).Order(StringComparer.Ordinal);

    private static SortedDictionary<string, long> Properties(IGraphReader reader, Action<long, List<PropertyEntry>> read, long id)
    {
        var entries = new List<PropertyEntry>();
        read(id, entries);
        return new(entries.ToDictionary(e => reader.TokenName(TokenKind.Key, e.Key), e => e.Value.Integer), StringComparer.Ordinal);
    }

    private static IEnumerable<long> EdgesOf(IGraphReader reader, long node, Direction direction)
    {
        var edges = reader.Edges(node, direction, Token.Any).Span.ToArray();
        Assert.Equal(edges.Length, reader.TokenNames(TokenKind.Type).Select((_, t) => reader.Degree(node, direction, t)).Sum());
        return edges.Select(e => e.Relationship);
    }

    private static List<long> Scan(IGraphReader reader, int label)
    {
        var all = new List<long>();
        var buffer = new long[3];
        int count;
        do
        {
            count = reader.ScanNodes(label, all.Count == 0 ? -1 : all[^1], buffer);
            all.AddRange(buffer.AsSpan(0, count));
        }
        while (count == buffer.Length);
        Assert.Equal(all.Count, reader.CountNodes(label));
        if (label == Token.Any)
        {
            var sets = all.CountBy(n => string.Join(' ', reader.Labels(n).ToArray())).ToDictionary(s => s.Key, s => (long)s.Value);
            Assert.Equal(sets, reader.LabelSets().ToDictionary(s => string.Join(' ', s.Labels), s => s.Count));
        }

        return all;
    }

    private static List<RelationshipRecord> ScanEdges(IGraphReader reader, int type)
    {
        var all = new List<RelationshipRecord>();
        var buffer = new RelationshipRecord[3];
        int count;
        do
        {
            count = reader.ScanRelationships(type, all.Count == 0 ? -1 : all[^1].Id, buffer);
            all.AddRange(buffer.AsSpan(0, count));
        }
        while (count == buffer.Length);
        Assert.Equal(all.Count, reader.CountRelationships(type));
        return all;
    }

    private static List<long> Seek(IGraphReader reader, long value)
    {
        var found = new List<long>();
        var (label, key) = (reader.FindToken(TokenKind.Label, "A"), reader.FindToken(TokenKind.Key, "k"));
        if (reader.HasIndex(label, key))
        {
            reader.SeekNodes(label, key, Cypher.Values.Value.Of(value), found);
        }

        return found;
    }
}
