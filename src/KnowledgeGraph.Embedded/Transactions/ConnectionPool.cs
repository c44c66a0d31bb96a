using System.Collections.Concurrent;
using KnowledgeGraph.Embedded.Format;
using KnowledgeGraph.Embedded.Sqlite;

namespace KnowledgeGraph.Embedded.Transactions;

/// <summary>Reading connections, kept open with their prepared statements for the next reader.</summary>
internal sealed class ConnectionPool(StoreFile file) : IDisposable
{
    private const int Most = 8;

    private readonly ConcurrentStack<Connection> _idle = new();
    private volatile bool _isClosed;

    public Connection Rent()
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        while (_idle.TryPop(out var connection))
        {
            if (file.IsCurrent(connection))
            {
                return connection;
            }

            connection.Dispose();
        }

        return file.OpenForReading();
    }

    public void Return(Connection connection)
    {
        if (_isClosed || _idle.Count >= Most)
        {
            connection.Dispose();
            return;
        }

        _idle.Push(connection);
        if (_isClosed)
        {
            Drain();
        }
    }

    public void Dispose()
    {
        _isClosed = true;
        Drain();
    }

    private void Drain()
    {
        while (_idle.TryPop(out var connection))
        {
            connection.Dispose();
        }
    }
}
