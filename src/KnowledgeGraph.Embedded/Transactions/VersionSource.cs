using KnowledgeGraph.Embedded.Cache;
using KnowledgeGraph.Embedded.Sqlite;

namespace KnowledgeGraph.Embedded.Transactions;

/// <summary>Gives each transaction the version of the graph that its snapshot holds; transactions on one commit share one.</summary>
/// <remarks>The file's commit counter decides, so that what other processes commit is never missed.</remarks>
internal sealed class VersionSource(long cacheBytes)
{
    private GraphVersion? _current;

    public GraphVersion Of(Connection connection)
    {
        var sequence = VersionReader.Sequence(connection);
        var current = Volatile.Read(ref _current);
        if (current is not null && current.Sequence == sequence)
        {
            return current;
        }

        var version = VersionReader.Read(connection, cacheBytes);
        Advance(version);
        return version;
    }

    /// <summary>Makes the version that was just committed the one that new transactions share.</summary>
    public void Publish(GraphVersion version)
    {
        version.Cache.Publish();
        Advance(version);
    }

    private void Advance(GraphVersion version)
    {
        var seen = Volatile.Read(ref _current);
        while (seen is null || seen.Sequence < version.Sequence)
        {
            var before = Interlocked.CompareExchange(ref _current, version, seen);
            if (ReferenceEquals(before, seen))
            {
                return;
            }

            seen = before;
        }
    }
}
