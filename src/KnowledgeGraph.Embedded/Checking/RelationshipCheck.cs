using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Embedded.Cache;
using KnowledgeGraph.Embedded.Encoding;
using KnowledgeGraph.Embedded.Graph;

namespace KnowledgeGraph.Embedded.Checking;

/// <summary>Relationships against their ends and the counts; their indexes are SQLite's own, which checks them.</summary>
internal sealed class RelationshipCheck(GraphView view, Action<string> find, CancellationToken cancellation)
{
    private const string Loose =
        "SELECT id FROM relationship WHERE NOT EXISTS (SELECT 1 FROM node WHERE node.id = start) OR NOT EXISTS (SELECT 1 FROM node WHERE node.id = \"end\") LIMIT 20";

    public void Run()
    {
        var counted = new Counters();
        var rows = view.Connection.Prepared("SELECT id, type, data FROM relationship ORDER BY id");
        var last = -1L;
        while (rows.Step())
        {
            cancellation.ThrowIfCancellationRequested();
            last = rows.Long(0);
            RowCodec.ReadProperties(rows.Blob(2));
            counted.Add(TokenKind.Type, Counters.Total, 1);
            counted.Add(TokenKind.Type, rows.Int(1), 1);
        }

        var loose = view.Connection.Prepared(Loose);
        while (loose.Step())
        {
            find($"Relationship {loose.Long(0)} lacks a node at one end.");
        }

        if (last >= view.Version.NextRelationship)
        {
            find("The id of the next relationship is in use.");
        }

        if (counted.Since(view.Counters).Any(c => c.Kind == TokenKind.Type) || counted[TokenKind.Type, Token.Any] != view.Counters[TokenKind.Type, Token.Any])
        {
            find("The counts of relationships by type are wrong.");
        }
    }
}
