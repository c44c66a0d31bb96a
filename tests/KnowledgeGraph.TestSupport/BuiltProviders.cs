using KnowledgeGraph.Storage.Providers;
using Xunit;

namespace KnowledgeGraph.TestSupport;

/// <summary>The providers that somebody has built: in the folder that <c>KG_TEST_PROVIDERS</c> names, else beside the program.</summary>
public static class BuiltProviders
{
    /// <summary>The folder, which need not exist; a provider that cannot be loaded fails the test.</summary>
    public static ProviderFolder Folder()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var folder = new ProviderFolder(Environment.GetEnvironmentVariable("KG_TEST_PROVIDERS") is { Length: > 0 } given
            ? given
            : Path.Combine(SharedData.RepositoryRoot, "src", "KnowledgeGraph.Cli", "bin", configuration, "net10.0", "providers"));
        Assert.Empty(folder.Problems);
        return folder;
    }
}
