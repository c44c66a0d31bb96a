using KnowledgeGraph.Cli.Failpoints;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Failpoints;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Cli.Stores;

/// <summary>Opens what <c>--to</c> names.</summary>
internal static class StoreOpener
{
    /// <summary>A store to write to; a file is created where there is none.</summary>
    public static ICypherStore ForWriting(string to) => Open(to, readOnly: false);

    /// <summary>A store to read.</summary>
    /// <exception cref="StoreException">There is no such file.</exception>
    public static ICypherStore ForReading(string to)
    {
        Demand(to);
        return Open(to, readOnly: true);
    }

    /// <summary>A file must be there; a server is asked when it is used.</summary>
    /// <exception cref="StoreException">There is no such file.</exception>
    public static void Demand(string to)
    {
        if (!Neo4jOpener.IsAddress(to) && Directory.Exists(to))
        {
            throw new StoreException(StoreError.NotFound, $"{to} is a folder. Name the file of the graph in it, such as {Path.Combine(to, "graph.kg")}");
        }

        if (!Neo4jOpener.IsAddress(to) && !File.Exists(to))
        {
            throw new StoreException(StoreError.NotFound, $"There is no graph {to}. Build one first: kg build PATH --to {to}");
        }
    }

    private static ICypherStore Open(string to, bool readOnly)
    {
        var points = readOnly ? null : FailpointVariable.Read();
        ICypherStore store = Neo4jOpener.IsAddress(to)
            ? Neo4jOpener.Open(to, points)
            : new EmbeddedStore(to, new EmbeddedOptions { ReadOnly = readOnly });
        return points is null ? store : new FailpointStore(store, points);
    }
}
