using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Embedded.Cache;
using KnowledgeGraph.Embedded.Sqlite;

namespace KnowledgeGraph.Embedded.Graph;

/// <summary>Writes the small tables of a version: state, new names, changed counts.</summary>
internal static class VersionWriter
{
    public static void Write(Connection connection, GraphVersion before, GraphVersion after, IEnumerable<(TokenKind Kind, int Token, string Name)> newTokens)
    {
        var token = connection.Prepared("INSERT INTO token VALUES (?, ?, ?)");
        foreach (var (kind, id, name) in newTokens)
        {
            token.Bind(1, (int)kind).Bind(2, id).Bind(3, name).Run();
        }

        var counter = connection.Prepared("INSERT INTO counter VALUES (?, ?, ?) ON CONFLICT (kind, token) DO UPDATE SET n = excluded.n");
        foreach (var (kind, id, count) in after.Counters.Since(before.Counters))
        {
            counter.Bind(1, (int)kind).Bind(2, id).Bind(3, count).Run();
        }

        var set = connection.Prepared("INSERT INTO label_set VALUES (?, ?) ON CONFLICT (labels) DO UPDATE SET n = excluded.n");
        foreach (var (labels, count) in after.Counters.LabelSets.Since(before.Counters.LabelSets))
        {
            set.Bind(1, labels).Bind(2, count).Run();
        }

        connection.Prepared("UPDATE state SET sequence = ?, schema = ?, next_node = ?, next_relationship = ?")
            .Bind(1, after.Sequence).Bind(2, after.Schema).Bind(3, after.NextNode).Bind(4, after.NextRelationship).Run();
    }
}
