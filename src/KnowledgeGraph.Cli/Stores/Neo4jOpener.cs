using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Failpoints;
using KnowledgeGraph.Storage.Marking;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Providers;

namespace KnowledgeGraph.Cli.Stores;

/// <summary>Opens a Neo4j server by its address; name and password from the address or the environment.</summary>
internal static class Neo4jOpener
{
    /// <summary>Whether <c>--to</c> names a server.</summary>
    public static bool IsAddress(string to) =>
        to.Contains("://", StringComparison.Ordinal) || string.Equals(to, AddressReader.FromEnvironment, StringComparison.Ordinal);

    /// <summary>The marker label that an address means here.</summary>
    public static string MarkerOf(string to) => IsAddress(to) ? OfEnvironment(to, Neo4jEnvironment.OfProcess()) ?? GraphSchema.Marker : GraphSchema.Marker;

    /// <summary>The store at an address: over HTTP, or through the provider for its scheme.</summary>
    /// <param name="address">What <c>--to</c> says.</param>
    /// <param name="points">Watches the writes; <c>null</c> for nobody.</param>
    public static ICypherStore Open(string address, IFailpoints? points)
    {
        var environment = Neo4jEnvironment.OfProcess();
        var (place, marker) = MarkerOfAddress.Split(Meant(address, environment), environment);
        WarnOfPassword(address);
        var scheme = place.Split("://", 2)[0].ToLowerInvariant();
        ICypherStore store = scheme is "http" or "https" || !place.Contains("://", StringComparison.Ordinal) || Provided(scheme) is not { } provider
            ? new Neo4jStore(AddressReader.Read(place, environment), environment.ToOptions() with { Failpoints = points })
            : provider.Open(place);
        return MarkedStore.Of(store, marker);
    }

    /// <summary>The address itself, where <c>--to</c> names it by the word for the one in the environment.</summary>
    public static string Meant(string address, Neo4jEnvironment environment) =>
        string.Equals(address, AddressReader.FromEnvironment, StringComparison.Ordinal) ? environment.Uri ?? address : address;

    private static string? OfEnvironment(string to, Neo4jEnvironment environment) => MarkerOfAddress.Split(Meant(to, environment), environment).Marker;

    /// <summary>Other users of a machine see the arguments of its processes.</summary>
    private static void WarnOfPassword(string address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Contains(':', StringComparison.Ordinal))
        {
            Terminal.Note("A password in --to is seen by everybody who lists this machine's processes, and stays in the shell's history. Set NEO4J_USERNAME and NEO4J_PASSWORD instead.");
        }
    }

    /// <summary>A provider that is there but cannot be loaded is told instead of being called missing.</summary>
    private static IStoreProvider? Provided(string scheme)
    {
        var folder = Providers.Folder();
        var provider = folder.All<IStoreProvider>().FirstOrDefault(p => p.Schemes.Contains(scheme, StringComparer.Ordinal));
        return provider is null && folder.Problems.Count > 0
            ? throw new CommandFailure(string.Join(' ', folder.Problems), ExitCodes.Failed)
            : provider;
    }
}
