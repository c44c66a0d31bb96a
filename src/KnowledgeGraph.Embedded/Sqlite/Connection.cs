using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Embedded.Sqlite;

/// <summary>One connection to the file with its prepared statements. Used by one thread at a time.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);
    private readonly DatabaseHandle _handle;

    private readonly FileStamp? _stamp;

    private Connection(string path, DatabaseHandle handle, FileStamp? stamp)
    {
        Path = path;
        _handle = handle;
        _stamp = stamp;
    }

    /// <summary>The file, for messages.</summary>
    public string Path { get; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="flags">SQLite's open flags.</param>
    /// <param name="immutable">Read without locks and without a log: right as long as nobody changes the file, see <see cref="IsOutdated"/>.</param>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public static Connection Open(string path, int flags, bool immutable = false)
    {
        var name = immutable ? new Uri(System.IO.Path.GetFullPath(path)).AbsoluteUri + "?immutable=1" : path;
        FileStamp? stamp = immutable ? FileStamp.Of(path) : null;
        var code = Native.Open(name, out var database, flags | Native.OpenNoMutex | (immutable ? Native.OpenUri : 0), 0);
        var handle = new DatabaseHandle(database);
        if (code == Native.Ok)
        {
            return new Connection(path, handle, stamp);
        }

        handle.Dispose();
        throw SqliteFault.Of(path, code, Explained(code));
    }

    /// <summary>How long to wait for a lock of another connection.</summary>
    public void Wait(TimeSpan patience) => Native.BusyTimeout(_handle.Value, (int)patience.TotalMilliseconds);

    /// <summary>Whether nothing keeps writers from changing the file under it.</summary>
    public bool IsUnlocked => _stamp is not null;

    /// <summary>Whether the file was changed since it was opened without locks: what was read since may be a mixture.</summary>
    public bool IsOutdated => _stamp is { } stamp && stamp != FileStamp.Of(Path);

    /// <summary>Whether the path leads to another file now, or to none.</summary>
    public unsafe bool HasMoved
    {
        get
        {
            var hasMoved = 0;
            return Native.FileControl(_handle.Value, "main", Native.HasMoved, &hasMoved) == Native.Ok && hasMoved != 0;
        }
    }

    /// <summary>Whether a transaction is open.</summary>
    public bool IsInTransaction => Native.AutoCommit(_handle.Value) == 0;

    /// <summary>Runs statements that are used once and return nothing.</summary>
    public void Execute(string sql) => Check(Native.Execute(_handle.Value, sql, 0, 0, 0));

    /// <summary>The prepared statement of a text; made when it is first asked for.</summary>
    public Statement Prepared(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            Check(Native.Prepare(_handle.Value, sql, -1, Native.PreparePersistent, out var handle, 0));
            _statements[sql] = statement = new Statement(this, handle);
        }

        return statement;
    }

    /// <summary>The first column of the first row.</summary>
    public long Scalar(string sql)
    {
        var statement = Prepared(sql);
        var value = statement.Step() ? statement.Long(0) : 0;
        statement.Reset();
        return value;
    }

    /// <summary>Copies the whole database into an empty one: the state of one moment, while others go on writing.</summary>
    /// <exception cref="StoreException">The source cannot be read or the target not be written.</exception>
    public void CopyTo(Connection target)
    {
        var backup = Native.BackupStart(target._handle.Value, "main", _handle.Value, "main");
        if (backup == 0)
        {
            throw SqliteFault.Of(target.Path, Native.Error, target.Message());
        }

        var step = Native.BackupStep(backup, -1);
        var end = Native.BackupFinish(backup);
        if (step != Native.Done || end != Native.Ok)
        {
            throw SqliteFault.Of(target.Path, end != Native.Ok ? end : step, target.Message());
        }
    }

    /// <exception cref="StoreException">The code is an error.</exception>
    public void Check(int code)
    {
        if (code is not (Native.Ok or Native.Row or Native.Done))
        {
            throw SqliteFault.Of(Path, code, Message());
        }
    }

    private static unsafe string Explained(int code) => Native.Text(Native.Explain(code));

    private unsafe string Message() => Native.Text(Native.Message(_handle.Value));

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _handle.Dispose();
    }
}
