using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>A driver that an application has opened itself, and stores over it. The driver's types are only there where the provider was built, so they are reached by name.</summary>
internal sealed class OwnDriver(object driver, Uri server, Type store) : IAsyncDisposable
{
    /// <summary>Opens one with the user and password of an address.</summary>
    public static OwnDriver Open(Uri place)
    {
        var parts = place.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        var type = StoreType();
        var assembly = type.GetConstructors().SelectMany(c => c.GetParameters()).First(p => p.ParameterType.Name == "IDriver").ParameterType.Assembly;
        var token = assembly.GetType("Neo4j.Driver.AuthTokens")!.GetMethod("Basic", [typeof(string), typeof(string)])!.Invoke(null, parts)!;
        var open = assembly.GetType("Neo4j.Driver.GraphDatabase")!.GetMethod("Driver", [typeof(string), assembly.GetType("Neo4j.Driver.IAuthToken")!])!;
        var server = new Uri($"bolt://{place.Authority}");
        return new OwnDriver(open.Invoke(null, [server.ToString(), token])!, server, type);
    }

    /// <summary>A store of the provider's at an address that was read already.</summary>
    public static ICypherStore Store(Neo4jAddress address) => (ICypherStore)Activator.CreateInstance(StoreType(), address, null)!;

    /// <summary>A store over the driver.</summary>
    public ICypherStore Store() => (ICypherStore)Activator.CreateInstance(store, driver, server, "neo4j", null)!;

    public ValueTask DisposeAsync() => ((IAsyncDisposable)driver).DisposeAsync();

    /// <summary>Each opening of the providers loads them anew, with types of their own.</summary>
    private static Type StoreType() => BoltProvider.Require().GetType().Assembly.GetType("KnowledgeGraph.Neo4j.Driver.DriverStore")!;
}
