using KnowledgeGraph.Embedded.Cache;
using KnowledgeGraph.Embedded.Encoding;
using KnowledgeGraph.Embedded.Graph;
using KnowledgeGraph.Embedded.Sqlite;

namespace KnowledgeGraph.Embedded.Format;

/// <summary>Brings a file of an older version to this program's, in one transaction: a crash leaves the older file.</summary>
internal static class StoreUpgrade
{
    private const long CacheBytes = 64L << 20;

    /// <exception cref="Storage.Port.StoreException">The file is in use or damaged.</exception>
    public static void Run(Connection connection)
    {
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            if (StoreFormat.IsOld(connection))
            {
                StoreFormat.Upgrade(connection);
                FillSets(connection);
                FillIndexes(connection);
            }

            connection.Execute("COMMIT");
        }
        catch (InvalidDataException error)
        {
            throw SqliteFault.Damaged(connection.Path, error.Message);
        }
        finally
        {
            if (connection.IsInTransaction)
            {
                connection.Execute("ROLLBACK");
            }
        }
    }

    private static void FillSets(Connection connection)
    {
        var sets = new LabelSets();
        var rows = connection.Prepared("SELECT data FROM node");
        while (rows.Step())
        {
            sets.Add(RowCodec.ReadNode(rows.Blob(0)).Labels, 1);
        }

        var insert = connection.Prepared("INSERT INTO label_set VALUES (?, ?)");
        foreach (var (labels, count) in sets.Since(new LabelSets()))
        {
            insert.Bind(1, labels).Bind(2, count).Run();
        }
    }

    private static void FillIndexes(Connection connection)
    {
        var view = new GraphView(connection, VersionReader.Read(connection, CacheBytes), isWriting: true);
        var index = new IndexWriter(view);
        foreach (var rule in view.Rules.All)
        {
            index.Refill(rule);
        }
    }
}
