using KnowledgeGraph.Cypher.FullText;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Embedded.Cache;
using KnowledgeGraph.Embedded.Graph;

namespace KnowledgeGraph.Embedded.Text;

/// <summary>
/// Keeps the full-text indexes equal to nodes and relationships: notes which elements change and how they were, and
/// writes the difference before a search and before the commit.
/// </summary>
internal sealed class PostingWriter(GraphView view)
{
    private readonly Dictionary<long, NodeRow?> _nodes = [];
    private readonly Dictionary<long, RelationshipRow?> _relationships = [];

    /// <summary>A node is about to change; <paramref name="before"/> is null for a new one.</summary>
    public void Touch(long node, NodeRow? before)
    {
        if (view.Rules.Texts.Count > 0)
        {
            _nodes.TryAdd(node, before);
        }
    }

    /// <summary>A relationship is about to change; <paramref name="before"/> is null for a new one.</summary>
    public void TouchRelationship(long relationship, RelationshipRow? before)
    {
        if (view.Rules.Texts.Count > 0)
        {
            _relationships.TryAdd(relationship, before);
        }
    }

    public void Flush()
    {
        foreach (var node in _nodes.Keys.Order())
        {
            Write(node, _nodes[node], view.Node(node), isRelationship: false);
        }

        foreach (var relationship in _relationships.Keys.Order())
        {
            Write(relationship, _relationships[relationship], view.Relationship(relationship), isRelationship: true);
        }

        _nodes.Clear();
        _relationships.Clear();
    }

    /// <summary>Writes a new index down and fills it with what is there.</summary>
    /// <param name="text">The index.</param>
    /// <param name="reader">Reads the graph with all changes in the file.</param>
    public void Fill(StoredText text, IGraphReader reader)
    {
        view.Connection.Prepared("INSERT INTO text_rule VALUES (?, ?, ?, ?, ?, 0, 0)")
            .Bind(1, text.Id).Bind(2, text.Rule.Name).Bind(3, text.Rule.IsOnRelationships ? 1 : 0)
            .Bind(4, TokenList.Write(text.Labels)).Bind(5, TokenList.Write(text.Keys)).Run();
        foreach (var element in Elements(text, reader))
        {
            PropertyRow? row = text.Rule.IsOnRelationships ? view.Relationship(element) : view.Node(element);
            Write(text, element, null, row);
        }
    }

    public void Drop(StoredText text)
    {
        view.Connection.Prepared("DELETE FROM posting WHERE rule = ?").Bind(1, text.Id).Run();
        view.Connection.Prepared("DELETE FROM text_rule WHERE id = ?").Bind(1, text.Id).Run();
    }

    private static SortedSet<long> Elements(StoredText text, IGraphReader reader)
    {
        var all = new SortedSet<long>();
        foreach (var label in text.Labels)
        {
            if (text.Rule.IsOnRelationships)
            {
                var found = new RelationshipRecord[reader.CountRelationships(label)];
                all.UnionWith(found[..reader.ScanRelationships(label, -1, found)].Select(r => r.Id));
            }
            else
            {
                var found = new long[reader.CountNodes(label)];
                all.UnionWith(found[..reader.ScanNodes(label, -1, found)]);
            }
        }

        return all;
    }

    private void Write(long element, PropertyRow? before, PropertyRow? after, bool isRelationship)
    {
        foreach (var text in view.Rules.Texts)
        {
            if (text.Rule.IsOnRelationships == isRelationship)
            {
                Write(text, element, before, after);
            }
        }
    }

    private void Write(StoredText text, long element, PropertyRow? before, PropertyRow? after)
    {
        var old = Document(text, before);
        var made = Document(text, after);
        if (old.Length == made.Length && old.Counts.SequenceEqual(made.Counts))
        {
            return;
        }

        var delete = view.Connection.Prepared("DELETE FROM posting WHERE rule = ? AND term = ? AND element = ?").Bind(1, text.Id).Bind(3, element);
        foreach (var term in old.Counts.Keys)
        {
            delete.Bind(2, term).Run();
        }

        var insert = view.Connection.Prepared("INSERT INTO posting VALUES (?, ?, ?, ?, ?)").Bind(1, text.Id).Bind(3, element).Bind(5, made.Length);
        foreach (var (term, count) in made.Counts)
        {
            insert.Bind(2, term).Bind(4, count).Run();
        }

        view.Connection.Prepared("UPDATE text_rule SET documents = documents + ?, terms = terms + ? WHERE id = ?")
            .Bind(1, Math.Sign(made.Length) - Math.Sign(old.Length)).Bind(2, made.Length - old.Length).Bind(3, text.Id).Run();
    }

    private static TextDocument Document(StoredText text, PropertyRow? row) =>
        new(row is null || !text.Covers(row) ? [] : text.Keys.Select(row.Get));
}
