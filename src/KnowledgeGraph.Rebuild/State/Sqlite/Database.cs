using SQLitePCL;

namespace KnowledgeGraph.Rebuild.State.Sqlite;

/// <summary>One connection to the file of remembered results, with its prepared statements. Used by one thread at a time.</summary>
internal sealed class Database : IDisposable
{
    private readonly Dictionary<string, Row> _statements = new(StringComparer.Ordinal);
    private readonly sqlite3 _handle;

    /// <exception cref="StateException">The file cannot be opened.</exception>
    public Database(string path)
    {
        Batteries_V2.Init();
        Path = path;
        var code = raw.sqlite3_open_v2(path, out _handle, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX, null);
        if (code != raw.SQLITE_OK)
        {
            var reason = raw.sqlite3_errstr(code).utf8_to_string();
            _handle.Dispose();
            throw new StateException($"{path} cannot be opened ({reason})") { IsPassing = IsPassing(code) };
        }
    }

    /// <summary>The file, for messages.</summary>
    public string Path { get; }

    /// <summary>How long to wait for another process.</summary>
    public void Wait(TimeSpan patience) => raw.sqlite3_busy_timeout(_handle, (int)patience.TotalMilliseconds);

    /// <summary>Runs statements that return nothing.</summary>
    public void Execute(string sql) => Check(raw.sqlite3_exec(_handle, sql));

    /// <summary>The prepared statement of a text, ready for its parameters.</summary>
    public Row Prepared(string sql)
    {
        if (!_statements.TryGetValue(sql, out var row))
        {
            Check(raw.sqlite3_prepare_v2(_handle, sql, out var statement));
            _statements.Add(sql, row = new Row(this, statement));
        }

        return row;
    }

    /// <exception cref="StateException">The code is an error.</exception>
    public void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw new StateException($"{Path}: {raw.sqlite3_errmsg(_handle).utf8_to_string()}") { IsPassing = IsPassing(code) };
        }
    }

    /// <summary>Whether a transaction is open; some errors end it.</summary>
    public bool IsWriting => raw.sqlite3_get_autocommit(_handle) == 0;

    private static bool IsPassing(int code) => (code & 0xFF) is
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_FULL or raw.SQLITE_IOERR or raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_NOMEM;

    public void Dispose()
    {
        foreach (var row in _statements.Values)
        {
            row.Dispose();
        }

        _handle.Dispose();
    }
}
