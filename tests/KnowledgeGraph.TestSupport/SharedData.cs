using Xunit;

namespace KnowledgeGraph.TestSupport;

/// <summary>
/// Material that stands beside the checkout on some machines (real articles, annotated facts, a Neo4j server).
/// Tests that use it are skipped, with the reason, where it does not exist.
/// </summary>
public static class SharedData
{
    /// <summary>The root of this checkout: the folder that holds <c>KnowledgeGraph.sln</c>.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>The path of <paramref name="relative"/> in the folder <c>shared</c> beside the checkout, or a skip.</summary>
    public static string Require(string relative)
    {
        var path = Path.GetFullPath(Path.Combine(RepositoryRoot, "..", "shared", relative));
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Assert.Skip($"needs ../shared/{relative}, which this machine does not have");
        }

        return path;
    }

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "KnowledgeGraph.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("No KnowledgeGraph.sln above " + AppContext.BaseDirectory);
    }
}
