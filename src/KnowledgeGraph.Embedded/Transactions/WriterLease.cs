using KnowledgeGraph.Embedded.Format;
using KnowledgeGraph.Embedded.Sqlite;

namespace KnowledgeGraph.Embedded.Transactions;

/// <summary>The one writing connection of this process, lent to one transaction at a time.</summary>
internal sealed class WriterLease(StoreFile file, TimeSpan patience) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private Connection? _connection;
    private bool _isClosed;

    /// <exception cref="Storage.Port.StoreException">Another transaction keeps it too long, or the file cannot be written.</exception>
    public async Task<Connection> TakeAsync(CancellationToken cancellationToken)
    {
        if (!await _gate.WaitAsync(patience, cancellationToken).ConfigureAwait(false))
        {
            throw SqliteFault.Busy(file.Path);
        }

        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            file.DemandThere(_connection);
            return _connection ??= file.OpenForWriting();
        }
        catch
        {
            _gate.Release();
            throw;
        }
    }

    public void Release()
    {
        if (_isClosed)
        {
            Close();
        }

        _gate.Release();
    }

    /// <summary>Closes at once, or when the running transaction has ended.</summary>
    public void Dispose()
    {
        _isClosed = true;
        if (_gate.Wait(0))
        {
            Close();
            _gate.Release();
        }
    }

    private void Close()
    {
        _connection?.Dispose();
        _connection = null;
    }
}
