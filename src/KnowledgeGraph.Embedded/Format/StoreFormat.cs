using KnowledgeGraph.Embedded.Sqlite;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Embedded.Format;

/// <summary>The layout of the file and its version.</summary>
internal static class StoreFormat
{
    /// <summary>"KGr1", in SQLite's <c>application_id</c>.</summary>
    public const long ApplicationId = 0x4B477231;

    /// <summary>The version that this program writes, and the newest that it reads, in SQLite's <c>user_version</c>.</summary>
    public const long Version = 2;

    private const string Layout =
        """
        CREATE TABLE state (id INTEGER PRIMARY KEY, sequence INTEGER NOT NULL, schema INTEGER NOT NULL, next_node INTEGER NOT NULL, next_relationship INTEGER NOT NULL);
        INSERT INTO state VALUES (0, 0, 0, 0, 0);
        CREATE TABLE token (kind INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
        CREATE TABLE counter (kind INTEGER NOT NULL, token INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (kind, token)) WITHOUT ROWID;
        CREATE TABLE rule (id INTEGER PRIMARY KEY, name TEXT NOT NULL, label INTEGER NOT NULL, keys TEXT NOT NULL, is_unique INTEGER NOT NULL);
        CREATE TABLE node (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
        CREATE TABLE label_node (label INTEGER NOT NULL, node INTEGER NOT NULL, PRIMARY KEY (label, node)) WITHOUT ROWID;
        CREATE TABLE relationship (id INTEGER PRIMARY KEY, start INTEGER NOT NULL, type INTEGER NOT NULL, "end" INTEGER NOT NULL, data BLOB NOT NULL);
        CREATE INDEX relationship_out ON relationship (start, type, "end");
        CREATE INDEX relationship_in ON relationship ("end", type, start);
        CREATE INDEX relationship_type ON relationship (type);
        CREATE TABLE property (rule INTEGER NOT NULL, value BLOB NOT NULL, node INTEGER NOT NULL, PRIMARY KEY (rule, value, node)) WITHOUT ROWID;
        """ + Later;

    /// <summary>What version 2 brought.</summary>
    private const string Later =
        """
        CREATE TABLE label_set (labels TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE text_rule (id INTEGER PRIMARY KEY, name TEXT NOT NULL, on_relationships INTEGER NOT NULL, labels TEXT NOT NULL, keys TEXT NOT NULL, documents INTEGER NOT NULL, terms INTEGER NOT NULL);
        CREATE TABLE posting (rule INTEGER NOT NULL, term TEXT NOT NULL, element INTEGER NOT NULL, count INTEGER NOT NULL, length INTEGER NOT NULL, PRIMARY KEY (rule, term, element)) WITHOUT ROWID;
        """;

    /// <summary>Whether the file holds nothing yet: new, or its creation was cut short.</summary>
    public static bool IsBlank(Connection connection) =>
        connection.Scalar("PRAGMA application_id") == 0 && connection.Scalar("SELECT count(*) FROM sqlite_schema") == 0;

    /// <summary>Makes the tables of a blank file, in the transaction that is open.</summary>
    public static void Create(Connection connection) =>
        connection.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}; {Layout}");

    /// <summary>Refuses what is no store, or of a newer version.</summary>
    /// <exception cref="StoreException"><see cref="StoreError.Format"/>.</exception>
    public static void Demand(Connection connection)
    {
        if (connection.Scalar("PRAGMA application_id") != ApplicationId)
        {
            throw SqliteFault.NotAStore(connection.Path);
        }

        var version = connection.Scalar("PRAGMA user_version");
        if (version > Version)
        {
            throw new StoreException(
                StoreError.Format,
                $"{connection.Path} was written by a newer version of this program (format {version}; this one reads up to {Version}). Update the program, or build into another file.");
        }

        if (version < 1)
        {
            throw SqliteFault.Damaged(connection.Path, "it has no format version");
        }
    }

    /// <summary>Whether the file was written by an older program and is to be upgraded before it is used.</summary>
    public static bool IsOld(Connection connection) => connection.Scalar("PRAGMA user_version") < Version;

    /// <summary>Changes the tables of version 1, whose index keys had no order, in the transaction that is open. The index is to be filled again.</summary>
    public static void Upgrade(Connection connection) =>
        connection.Execute($"DELETE FROM property; {Later} PRAGMA user_version = {Version};");
}
