using KnowledgeGraph.Embedded.Sqlite;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Embedded.Format;

/// <summary>Opens connections to the file of a store, for reading or for writing.</summary>
internal sealed class StoreFile(string path, EmbeddedOptions options) : IDisposable
{
    private const string ForReading = "PRAGMA query_only=1;";

    private static readonly TimeSpan ReaderPatience = TimeSpan.FromSeconds(5);

    private readonly FileWitness _witness = new(path);
    private volatile bool _isGone;

    /// <summary>The file.</summary>
    public string Path { get; } = path;

    private string Log => Path + "-wal";

    /// <summary>Whether a connection that was kept still reads what the path leads to.</summary>
    public bool IsCurrent(Connection connection)
    {
        _isGone |= connection.HasMoved;
        return !_isGone && !connection.IsOutdated && !(connection.IsUnlocked && File.Exists(Log));
    }

    /// <summary>Refuses to go on with a file that is not at its path any more: what is written into it would be lost.</summary>
    /// <exception cref="StoreException"><see cref="StoreError.Unavailable"/>; also from now on.</exception>
    public void DemandThere(Connection? connection = null)
    {
        _isGone |= connection is { HasMoved: true };
        if (_isGone)
        {
            throw SqliteFault.Gone(Path);
        }
    }

    /// <summary>A connection for reading an existing store.</summary>
    /// <exception cref="StoreException">There is no such file, or it is no store.</exception>
    public Connection OpenForReading()
    {
        DemandThere();
        if (new FileInfo(Path) is not { Exists: true, Length: > 0 })
        {
            // An empty file is what a full disk or a kill left of a store before its first page.
            throw Directory.Exists(Path)
                ? new StoreException(StoreError.Format, $"{Path} is a folder, not a knowledge graph. Name a file.")
                : new StoreException(StoreError.NotFound, $"There is no knowledge graph at {Path}. Build one first, or check the path.");
        }

        var connection = OpenAnyhow();
        if (!StoreFormat.IsOld(connection))
        {
            return Known(connection);
        }

        connection.Dispose();
        Upgrade();
        return Known(OpenAnyhow());
    }

    /// <summary>A connection for writing; makes the store when there is none.</summary>
    /// <exception cref="StoreException">It is read-only, no store, or on a network file system.</exception>
    public Connection OpenForWriting()
    {
        DemandThere();
        DemandWritable();
        var connection = Connection.Open(Path, Native.OpenReadWrite | Native.OpenCreate);
        try
        {
            connection.Wait(options.WriterPatience);
            if (StoreFormat.IsBlank(connection))
            {
                Create(connection);
            }
        }
        catch (StoreException error)
        {
            connection.Dispose();
            throw error.Error is StoreError.NotFound ? Protected() : error;
        }

        connection = Prepare(connection, options.WriterPatience, "PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=8000; PRAGMA cache_size=-128000;");
        if (StoreFormat.IsOld(connection))
        {
            StoreUpgrade.Run(connection);
        }

        KeepLog(connection);
        return Known(connection);
    }

    public void Dispose() => _witness.Dispose();

    private Connection Known(Connection connection)
    {
        if (_witness.Knows(connection))
        {
            return connection;
        }

        _isGone = true;
        connection.Dispose();
        throw SqliteFault.Gone(Path);
    }

    private Connection OpenAnyhow()
    {
        if (IsUnwritable())
        {
            return OpenUnwritable();
        }

        try
        {
            return Prepare(Connection.Open(Path, Native.OpenReadWrite), ReaderPatience, ForReading);
        }
        catch (StoreException error) when (error.Error is StoreError.NotFound or StoreError.ReadOnly)
        {
            return OpenUnwritable();
        }
    }

    /// <summary>Reading an older file needs one write before.</summary>
    private void Upgrade()
    {
        try
        {
            OpenForWriting().Dispose();
        }
        catch (StoreException error) when (error.Error is StoreError.ReadOnly)
        {
            throw new StoreException(
                StoreError.Format,
                $"{Path} was written by an older version of this program and must be upgraded, which only a writer does. Run the next build into it (kg build), where it may be written.",
                error);
        }
    }

    private void DemandWritable()
    {
        if (Directory.Exists(Path))
        {
            throw new StoreException(StoreError.Format, $"{Path} is a folder, not a knowledge graph. Name a file.");
        }

        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;
        if (!Directory.Exists(folder))
        {
            throw new StoreException(StoreError.NotFound, $"The folder {folder} does not exist. Create it, or name another place for the knowledge graph.");
        }

        if (options.ReadOnly || IsUnwritable())
        {
            throw Protected();
        }

        if (NetworkFolder.Holds(folder))
        {
            throw new StoreException(StoreError.Format, $"{folder} is on a network file system, where locks are not dependable. Keep the knowledge graph on a local disk, or use a server.");
        }
    }

    private StoreException Protected() =>
        new(StoreError.ReadOnly, $"{Path} is opened read-only or write-protected; nothing was written. Copy it to where you may write.");

    private static void Create(Connection connection)
    {
        connection.Execute("PRAGMA journal_mode=WAL; BEGIN IMMEDIATE;");
        if (StoreFormat.IsBlank(connection))
        {
            StoreFormat.Create(connection);
        }

        connection.Execute("COMMIT");
    }

    private bool IsUnwritable() => File.Exists(Path) && File.GetAttributes(Path).HasFlag(FileAttributes.ReadOnly);

    /// <summary>
    /// A log beside the file means that somebody writes, or that it holds commits which the file does not: then it is read
    /// with its log. Otherwise nothing is made beside the file, and its readers watch whether it changes.
    /// </summary>
    private Connection OpenUnwritable()
    {
        if (!File.Exists(Log))
        {
            return Prepare(Connection.Open(Path, Native.OpenReadOnly, immutable: true), ReaderPatience, ForReading);
        }

        try
        {
            return Prepare(Connection.Open(Path, Native.OpenReadOnly), ReaderPatience, ForReading);
        }
        catch (StoreException error) when (error.Error is StoreError.NotFound or StoreError.ReadOnly)
        {
            throw SqliteFault.LogUnreadable(Path, error);
        }
    }

    /// <summary>A file without a log (another program may have taken it away) lets no one read beside a writer.</summary>
    private static void KeepLog(Connection connection)
    {
        try
        {
            connection.Execute("PRAGMA journal_mode=WAL;");
        }
        catch (StoreException error) when (error.Error is StoreError.Busy)
        {
            // A reader is at work on the file as it is; the next writer tries again.
        }
    }

    private static Connection Prepare(Connection connection, TimeSpan patience, string pragmas)
    {
        try
        {
            connection.Wait(patience);
            StoreFormat.Demand(connection);
            connection.Execute("PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY; " + pragmas);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
