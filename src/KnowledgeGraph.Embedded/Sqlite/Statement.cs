namespace KnowledgeGraph.Embedded.Sqlite;

/// <summary>A prepared statement of one connection, used again and again. Parameters count from 1, columns from 0.</summary>
internal sealed unsafe class Statement(Connection connection, nint handle) : IDisposable
{
    /// <summary>SQLite copies what is bound.</summary>
    private const nint Copied = -1;

    public Statement Bind(int index, long value)
    {
        _ = Native.BindLong(handle, index, value);
        return this;
    }

    public Statement Bind(int index, ReadOnlySpan<byte> value)
    {
        fixed (byte* bytes = value)
        {
            byte none = 0;
            connection.Check(Native.BindBlob(handle, index, bytes is null ? &none : bytes, value.Length, Copied));
        }

        return this;
    }

    public Statement Bind(int index, string value)
    {
        var text = System.Text.Encoding.UTF8.GetBytes(value + '\0');
        fixed (byte* bytes = text)
        {
            connection.Check(Native.BindText(handle, index, bytes, text.Length - 1, Copied));
        }

        return this;
    }

    /// <summary>Goes to the next row; at the end, or on an error, the statement is ready to be used again.</summary>
    public bool Step()
    {
        var code = Native.Step(handle);
        if (code == Native.Row)
        {
            return true;
        }

        _ = Native.Reset(handle);
        connection.Check(code);
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

    public void Reset() => _ = Native.Reset(handle);

    public long Long(int column) => Native.ColumnLong(handle, column);

    public int Int(int column) => (int)Native.ColumnLong(handle, column);

    /// <exception cref="InvalidDataException">There is no text, which no column of ours allows.</exception>
    public string Text(int column)
    {
        var text = Native.ColumnText(handle, column);
        return text is null
            ? throw new InvalidDataException("a text is missing")
            : System.Text.Encoding.UTF8.GetString(text, Native.ColumnBytes(handle, column));
    }

    /// <summary>The bytes; good until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => new(Native.ColumnBlob(handle, column), Native.ColumnBytes(handle, column));

    public void Dispose() => _ = Native.Finish(handle);
}
