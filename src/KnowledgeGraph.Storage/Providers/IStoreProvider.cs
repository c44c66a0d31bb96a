using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Providers;

/// <summary>A way to stores that comes in a package of its own and is found when the program starts. Its implementation has a constructor without parameters.</summary>
public interface IStoreProvider
{
    /// <summary>What it is, for people: <c>Neo4j.Driver 5.28.1</c>.</summary>
    string Name { get; }

    /// <summary>The beginnings of addresses that it opens, without <c>://</c>, in lower case.</summary>
    IReadOnlyList<string> Schemes { get; }

    /// <summary>The store at an address; nothing is sent before the first transaction.</summary>
    /// <exception cref="StoreException">It is no address of this provider's; the message hides what may be a password.</exception>
    ICypherStore Open(string address);
}
