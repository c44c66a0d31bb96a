using KnowledgeGraph.Rebuild.State.Encoding;
using SQLitePCL;

namespace KnowledgeGraph.Rebuild.State.Sqlite;

/// <summary>A prepared statement and the row it stands on. Parameters count from 1, columns from 0.</summary>
internal sealed class Row(Database database, sqlite3_stmt statement) : IDisposable
{
    /// <summary>Texts are kept as bytes: SQLite's own texts end at a zero and know no half surrogate pairs.</summary>
    public Row Bind(int index, string value) => Bind(index, ExactText.Write(value));

    public Row Bind(int index, long value)
    {
        database.Check(raw.sqlite3_bind_int64(statement, index, value));
        return this;
    }

    public Row Bind(int index, ReadOnlySpan<byte> value)
    {
        database.Check(value.IsEmpty ? raw.sqlite3_bind_zeroblob(statement, index, 0) : raw.sqlite3_bind_blob(statement, index, value));
        return this;
    }

    /// <summary>Goes to the next row; at the end the statement is ready to be used again.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        raw.sqlite3_reset(statement);
        database.Check(code);
        return false;
    }

    /// <summary>Runs a statement without rows, or leaves those it has.</summary>
    public void Run()
    {
        if (Step())
        {
            Reset();
        }
    }

    /// <summary>Makes the statement ready to be used again.</summary>
    public void Reset() => raw.sqlite3_reset(statement);

    public string Text(int column) => ExactText.Read(raw.sqlite3_column_blob(statement, column));

    public long Long(int column) => raw.sqlite3_column_int64(statement, column);

    public byte[] Blob(int column) => Bytes(column).ToArray();

    /// <summary>A value that is gone with the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement, column);

    public void Dispose() => statement.Dispose();
}
