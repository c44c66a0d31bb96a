namespace KnowledgeGraph.Benchmarks.Support;

/// <summary>The text that everything is timed on: the repository's own articles, repeated to a fair length.</summary>
internal static class SampleText
{
    private const int Characters = 200_000;

    /// <summary>Where the articles stand.</summary>
    public static string Folder => Path.Combine(Root(), "seeds", "articles");

    /// <summary>About 200,000 characters, one article after another.</summary>
    public static IReadOnlyList<string> Articles()
    {
        var once = Directory.GetFiles(Folder).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var all = new List<string>();
        while (all.Sum(a => a.Length) < Characters)
        {
            all.AddRange(once);
        }

        return all;
    }

    private static string Root()
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
