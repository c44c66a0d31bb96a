using KnowledgeGraph.Storage.Port;
using SQLitePCL;

namespace KnowledgeGraph.Embedded.Sqlite;

/// <summary>SQLite's result codes as sentences for people.</summary>
internal static class SqliteFault
{
    private const int PrimaryMask = 0xFF;

    public static StoreException Of(string path, int code, string detail) => (code & PrimaryMask) switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Busy(path),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => new StoreException(StoreError.ReadOnly, $"{path} cannot be written ({detail}). Give yourself write access to the file and its folder, or copy it elsewhere."),
        raw.SQLITE_CORRUPT => Damaged(path, detail),
        raw.SQLITE_NOTADB => NotAStore(path),
        raw.SQLITE_FULL => new StoreException(StoreError.Limit, $"The disk that holds {path} is full; nothing of this transaction was kept. Make room and run it again."),
        raw.SQLITE_CANTOPEN => new StoreException(StoreError.NotFound, $"{path} cannot be opened ({detail}). Check that the folder exists and that you may use it."),
        raw.SQLITE_IOERR => new StoreException(StoreError.Unavailable, $"Reading or writing {path} failed ({detail}). Check the disk, then run it again."),
        raw.SQLITE_NOMEM or raw.SQLITE_TOOBIG => new StoreException(StoreError.Limit, $"A value or a transaction on {path} is too big ({detail})."),
        _ => new StoreException(StoreError.Execution, $"{path}: {detail} (SQLite code {code})."),
    };

    public static StoreException Busy(string path) =>
        new(StoreError.Busy, $"Another writer holds {path}. Wait until it has finished, then run this again.");

    public static StoreException Damaged(string path, string detail) =>
        new(StoreError.Format, $"{path} is damaged ({detail}). Restore it from a copy, or delete it and build again from the articles.");

    public static StoreException NotAStore(string path) =>
        new(StoreError.Format, $"{path} is not a knowledge graph. Name another file; this one was left as it is.");
}
