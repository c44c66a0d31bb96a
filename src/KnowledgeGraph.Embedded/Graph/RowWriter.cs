using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Embedded.Cache;
using KnowledgeGraph.Embedded.Encoding;
using KnowledgeGraph.Embedded.Sqlite;

namespace KnowledgeGraph.Embedded.Graph;

/// <summary>Writes nodes, labels and relationships to their tables, and takes what changed out of the cache.</summary>
internal sealed class RowWriter(GraphView view)
{
    private readonly Pending _pending = view.Pending!;
    private readonly ByteWriter _bytes = new();

    private readonly Statement _putNode = view.Connection.Prepared(
        "INSERT INTO node VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET data = excluded.data");

    private readonly Statement _addLabel = view.Connection.Prepared("INSERT INTO label_node VALUES (?, ?)");

    private readonly Statement _insert = view.Connection.Prepared("INSERT INTO relationship VALUES (?, ?, ?, ?, ?)");

    private readonly Statement _update = view.Connection.Prepared("UPDATE relationship SET data = ? WHERE id = ?");

    public void Put(long id, NodeRow row)
    {
        view.Cache.EvictNode(id);
        _pending.Nodes[id] = row;
        FlushWhenFull();
    }

    public void Put(RelationshipRow row)
    {
        view.Cache.EvictRelationship(row.Record.Id);
        _pending.Relationships[row.Record.Id] = row;
        FlushWhenFull();
    }

    public void AddLabel(long node, int label) => _addLabel.Bind(1, label).Bind(2, node).Run();

    public void RemoveLabel(long node, int label) =>
        view.Connection.Prepared("DELETE FROM label_node WHERE label = ? AND node = ?").Bind(1, label).Bind(2, node).Run();

    public void Insert(RelationshipRecord record, PropertyEntry[] properties)
    {
        _bytes.Clear();
        RowCodec.WriteProperties(_bytes, properties);
        _insert.Bind(1, record.Id).Bind(2, record.Start).Bind(3, record.Type).Bind(4, record.End).Bind(5, _bytes.Written).Run();
        view.Cache.EvictRelationship(record.Id);
        view.Cache.EvictEdges(record.Start, record.End);
    }

    public void DeleteNode(long node, int[] labels)
    {
        foreach (var label in labels)
        {
            RemoveLabel(node, label);
        }

        _pending.Nodes.Remove(node);
        view.Cache.EvictNode(node);
        view.Connection.Prepared("DELETE FROM node WHERE id = ?").Bind(1, node).Run();
    }

    public void Delete(RelationshipRecord record)
    {
        _pending.Relationships.Remove(record.Id);
        view.Cache.EvictRelationship(record.Id);
        view.Cache.EvictEdges(record.Start, record.End);
        view.Connection.Prepared("DELETE FROM relationship WHERE id = ?").Bind(1, record.Id).Run();
    }

    public void Flush()
    {
        foreach (var id in _pending.Nodes.Keys.Order())
        {
            var row = _pending.Nodes[id];
            _bytes.Clear();
            RowCodec.WriteNode(_bytes, row);
            _putNode.Bind(1, id).Bind(2, _bytes.Written).Run();
            view.Cache.Put(id, row);
        }

        foreach (var id in _pending.Relationships.Keys.Order())
        {
            var row = _pending.Relationships[id];
            _bytes.Clear();
            RowCodec.WriteProperties(_bytes, row.Entries);
            _update.Bind(1, _bytes.Written).Bind(2, id).Run();
            view.Cache.Put(row);
        }

        _pending.Nodes.Clear();
        _pending.Relationships.Clear();
    }

    private void FlushWhenFull()
    {
        if (_pending.Nodes.Count + _pending.Relationships.Count >= Pending.Limit)
        {
            Flush();
        }
    }
}
