using KnowledgeGraph.Storage.Providers;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>The provider for Bolt, where somebody has built it: in the folder that <c>KG_TEST_PROVIDERS</c> names, else beside the program.</summary>
internal static class BoltProvider
{
    private const string Variable = "KG_TEST_PROVIDERS";

    /// <summary>The provider, or a skip with the reason.</summary>
    public static IStoreProvider Require()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var folder = new ProviderFolder(Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given
            ? given
            : Path.Combine(SharedData.RepositoryRoot, "src", "KnowledgeGraph.Cli", "bin", configuration, "net10.0", "providers"));
        Assert.Empty(folder.Problems);
        var provider = folder.All<IStoreProvider>().FirstOrDefault(p => p.Schemes.Contains("bolt", StringComparer.Ordinal));
        Assert.SkipWhen(provider is null, $"needs the provider for Bolt: dotnet build src/KnowledgeGraph.Neo4j.Driver, or a folder named by {Variable}");
        return provider!;
    }
}
