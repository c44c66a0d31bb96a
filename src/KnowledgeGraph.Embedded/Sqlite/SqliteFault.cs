using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Embedded.Sqlite;

/// <summary>SQLite's result codes as sentences for people.</summary>
internal static class SqliteFault
{
    private const int PrimaryMask = 0xFF;

    private const int PermissionCode = 3;
    private const int BusyCode = 5;
    private const int LockedCode = 6;
    private const int NoMemoryCode = 7;
    private const int ReadOnlyCode = 8;
    private const int InputOutputCode = 10;
    private const int CorruptCode = 11;
    private const int FullCode = 13;
    private const int CannotOpenCode = 14;
    private const int TooBigCode = 18;
    private const int NotADatabaseCode = 26;

    public static StoreException Of(string path, int code, string detail) => (code & PrimaryMask) switch
    {
        BusyCode or LockedCode => Busy(path),
        ReadOnlyCode or PermissionCode => new StoreException(StoreError.ReadOnly, $"{path} cannot be written ({detail}). Give yourself write access to the file and its folder, or copy it elsewhere."),
        CorruptCode => Damaged(path, detail),
        NotADatabaseCode => NotAStore(path),
        FullCode => new StoreException(StoreError.Limit, $"The disk that holds {path} is full; nothing of this transaction was kept. Make room and run it again."),
        CannotOpenCode => new StoreException(StoreError.NotFound, $"{path} cannot be opened ({detail}). Check that the folder exists and that you may use it."),
        InputOutputCode => new StoreException(StoreError.Unavailable, $"Reading or writing {path} failed ({detail}). Check the disk, then run it again."),
        NoMemoryCode or TooBigCode => new StoreException(StoreError.Limit, $"A value or a transaction on {path} is too big ({detail})."),
        _ => new StoreException(StoreError.Execution, $"{path}: {detail} (SQLite code {code})."),
    };

    public static StoreException Busy(string path) =>
        new(StoreError.Busy, $"Another writer holds {path}. Wait until it has finished, then run this again.");

    public static StoreException Changed(string path, Exception? inner = null) =>
        new(StoreError.Busy, $"{path} was changed while it was read, and you may not lock it. Run this again.", inner);

    public static StoreException Gone(string path) =>
        new(StoreError.Unavailable, $"{path} was moved, deleted or replaced while it was open; nothing was written. Close the store and open it again.");

    public static StoreException LogUnreadable(string path, Exception inner) =>
        new(StoreError.ReadOnly, $"{path}-wal holds the last changes of {path} and can only be read where you may write. Copy both files into a folder of yours and open the copy.", inner);

    public static StoreException Damaged(string path, string detail) =>
        new(StoreError.Format, $"{path} is damaged ({detail}). Restore it from a copy, or delete it and build again from the articles.");

    public static StoreException NotAStore(string path) =>
        new(StoreError.Format, $"{path} is not a knowledge graph. Name another file; this one was left as it is.");
}
