using KnowledgeGraph.Storage.Providers;

namespace KnowledgeGraph.Cli.Stores;

/// <summary>The providers beside the program, in its folder <c>providers</c>.</summary>
internal static class Providers
{
    /// <summary>Opens the folder; nothing is loaded before somebody asks for a provider.</summary>
    public static ProviderFolder Folder() => new(Path.Combine(AppContext.BaseDirectory, "providers"));
}
