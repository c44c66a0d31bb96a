using KnowledgeGraph.Embedded.Format;
using KnowledgeGraph.Embedded.Graph;
using KnowledgeGraph.Embedded.Sqlite;

namespace KnowledgeGraph.Embedded.Transactions;

/// <summary>Transactions on the graph port over one file: who may begin, what each sees, what a commit keeps.</summary>
internal sealed class EmbeddedGraph : IDisposable
{
    private readonly string _path;
    private readonly StoreFile _file;
    private readonly VersionSource _versions;
    private readonly ConnectionPool _readers;
    private readonly WriterLease _writer;
    private readonly SchemaDrafts _drafts = new();
    private readonly Action<Milestone>? _reached;

    public EmbeddedGraph(string path, EmbeddedOptions options)
    {
        _path = path;
        _file = new StoreFile(path, options);
        _reached = options.Reached;
        _versions = new VersionSource(options.CacheBytes);
        _readers = new ConnectionPool(_file);
        _writer = new WriterLease(_file, options.WriterPatience);
    }

    /// <summary>Runs work on the snapshot of the last commit.</summary>
    public async Task<T> ReadAsync<T>(Func<GraphTransaction, Task<T>> work)
    {
        var connection = _readers.Rent();
        try
        {
            connection.Prepared("BEGIN").Run();
            var view = new GraphView(connection, _versions.Of(connection), isWriting: false);
            var result = await work(new GraphTransaction(view, isWriting: false)).ConfigureAwait(false);
            return connection.IsOutdated ? throw SqliteFault.Changed(_path) : result;
        }
        catch (Exception error) when (error is not Storage.Port.StoreException { Error: Storage.Port.StoreError.Busy } && connection.IsOutdated)
        {
            throw SqliteFault.Changed(_path, error);
        }
        catch (InvalidDataException error)
        {
            throw SqliteFault.Damaged(_path, error.Message);
        }
        finally
        {
            End(connection);
            _readers.Return(connection);
        }
    }

    /// <summary>Runs work as the one writer; keeps all of it, or nothing when it throws. Without changes nothing is written.</summary>
    public async Task<T> WriteAsync<T>(Func<GraphTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        var connection = await _writer.TakeAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            connection.Prepared("BEGIN IMMEDIATE").Run();
            _reached?.Invoke(Milestone.Begun);
            var view = new GraphView(connection, _versions.Of(connection), isWriting: true) { Drafts = _drafts };
            var transaction = new GraphTransaction(view, isWriting: true);
            var result = await work(transaction).ConfigureAwait(false);
            _reached?.Invoke(Milestone.Worked);
            Commit(connection, transaction.Writer!);
            return result;
        }
        catch (InvalidDataException error)
        {
            throw SqliteFault.Damaged(_path, error.Message);
        }
        finally
        {
            End(connection);
            _writer.Release();
        }
    }

    /// <summary>Looks for anything in the file that contradicts itself.</summary>
    /// <returns>A sentence for each contradiction; empty when there is none.</returns>
    public IReadOnlyList<string> Check(CancellationToken cancellationToken)
    {
        var connection = _readers.Rent();
        try
        {
            connection.Prepared("BEGIN").Run();
            return new Checking.StoreCheck(new GraphView(connection, _versions.Of(connection), isWriting: false), cancellationToken).Run();
        }
        catch (InvalidDataException error)
        {
            return [error.Message];
        }
        catch (Storage.Port.StoreException error) when (error.Error is Storage.Port.StoreError.Format)
        {
            return [error.Message];
        }
        finally
        {
            End(connection);
            _readers.Return(connection);
        }
    }

    /// <summary>Copies the last commit into a new file, which appears only when it is whole and on the disk.</summary>
    public void Backup(string path)
    {
        if (File.Exists(path))
        {
            throw new Storage.Port.StoreException(Storage.Port.StoreError.Constraint, $"{path} exists already and was left as it is. Name a file that does not.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new Storage.Port.StoreException(Storage.Port.StoreError.NotFound, $"The folder {folder} does not exist. Create it, or name another place for the copy.");
        }

        var draft = $"{path}.{Guid.NewGuid():N}.part";
        var connection = _readers.Rent();
        try
        {
            using (var target = Connection.Open(draft, Native.OpenReadWrite | Native.OpenCreate))
            {
                connection.CopyTo(target);
                target.Execute("PRAGMA journal_mode=WAL;");
            }

            using (var file = new FileStream(draft, FileMode.Open, FileAccess.ReadWrite))
            {
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, path);
        }
        finally
        {
            End(connection);
            _readers.Return(connection);
            File.Delete(draft);
        }
    }

    /// <summary>Closes the file once running transactions have ended.</summary>
    public void Dispose()
    {
        _readers.Dispose();
        _writer.Dispose();
        _file.Dispose();
    }

    private void Commit(Connection connection, GraphWriter writer)
    {
        if (!writer.HasChanges)
        {
            return;
        }

        var next = writer.Finish(_reached);
        _file.DemandThere(connection);
        connection.Prepared("COMMIT").Run();
        _reached?.Invoke(Milestone.Committed);
        _versions.Publish(next);
        _reached?.Invoke(Milestone.Published);
    }

    private static void End(Connection connection)
    {
        if (connection.IsInTransaction)
        {
            connection.Prepared("ROLLBACK").Run();
        }
    }
}
