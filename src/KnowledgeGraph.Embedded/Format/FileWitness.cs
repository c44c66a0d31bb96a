using KnowledgeGraph.Embedded.Sqlite;

namespace KnowledgeGraph.Embedded.Format;

/// <summary>Holds the file that was opened first, to tell whether a path leads to another one when it is opened again.</summary>
internal sealed class FileWitness(string path) : IDisposable
{
    private readonly Lock _gate = new();
    private Connection? _first;
    private bool _isClosed;

    /// <summary>Whether a connection that was just opened has the file that was opened first, and it is still at its path.</summary>
    public bool Knows(Connection opened)
    {
        lock (_gate)
        {
            if (!_isClosed)
            {
                _first ??= Connection.Open(path, Native.OpenReadOnly);
            }

            return _first is not { HasMoved: true } && !opened.HasMoved;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            _first?.Dispose();
            _first = null;
        }
    }
}
