using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Benchmarks.Support;

/// <summary>The repository's own articles as the reader gives them, repeated to a fair length.</summary>
internal static class SampleArticles
{
    private const int Characters = 200_000;

    /// <summary>About 200,000 characters of articles.</summary>
    public static IReadOnlyList<Article> Read() => Read([SampleText.Folder]);

    /// <summary>The articles of some files and folders, repeated to at least as much.</summary>
    public static IReadOnlyList<Article> Read(IReadOnlyList<string> sources)
    {
        var reader = new ArticleReader();
        var once = SourceFiles.Expand(sources).Files.SelectMany(reader.Read).Select(r => r.Article).OfType<Article>().ToList();
        var all = new List<Article>();
        while (all.Sum(a => a.Text.Length) < Characters)
        {
            all.AddRange(once);
        }

        return all;
    }
}
