using KnowledgeGraph.Storage.Providers;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>The provider for Bolt, where somebody has built it.</summary>
internal static class BoltProvider
{
    /// <summary>The provider, or a skip with the reason.</summary>
    public static IStoreProvider Require()
    {
        var provider = BuiltProviders.Folder().All<IStoreProvider>().FirstOrDefault(p => p.Schemes.Contains("bolt", StringComparer.Ordinal));
        Assert.SkipWhen(provider is null, "needs the provider for Bolt: dotnet build src/KnowledgeGraph.Neo4j.Driver, or a folder named by KG_TEST_PROVIDERS");
        return provider!;
    }
}
