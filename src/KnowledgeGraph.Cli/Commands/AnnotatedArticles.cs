using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Annotated files and the articles they annotate, as the command line names them.</summary>
internal static class AnnotatedArticles
{
    /// <summary>The texts of annotated files by name, and how many files could not be read.</summary>
    public static (Dictionary<string, Article> Articles, int Problems) Texts(string[] arguments, List<GoldFile> gold)
    {
        var (files, unread) = SourceFiles.Expand(arguments);
        var reader = new ArticleReader();
        var results = files.Where(f => gold.Exists(g => g.Name == Path.GetFileNameWithoutExtension(f.Path))).SelectMany(reader.Read).ToList();
        var problems = unread.Concat(results.Select(r => r.Problem).OfType<ReadProblem>()).ToList();
        problems.ForEach(problem => Terminal.Error(problem.ToString()));
        var articles = results.Select(r => r.Article).OfType<Article>()
            .GroupBy(a => Path.GetFileNameWithoutExtension(a.Path), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var missing in gold.Where(g => !articles.ContainsKey(g.Name)))
        {
            Terminal.Note($"{missing.Name} is annotated, but no article of that name is under {string.Join(' ', arguments)}; it is not scored.");
        }

        return articles.Count > 0
            ? (articles, problems.Count)
            : throw new CommandFailure($"No annotated article was found under {string.Join(' ', arguments)}; name the folder that holds the articles.");
    }

    /// <summary>The annotated files of a folder, or the one.</summary>
    public static List<GoldFile> Gold(string gold)
    {
        if (!Directory.Exists(gold) && !File.Exists(gold))
        {
            throw new CommandFailure($"There is no file or folder {gold}; GOLD names a folder of annotated .json files, or one of them.");
        }

        var paths = Directory.Exists(gold)
            ? Directory.GetFiles(gold, "*.json").Where(f => !Path.GetFileName(f).StartsWith("questions", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            : Enumerable.Repeat(gold, 1);
        var files = paths.Select(GoldReader.Read).ToList();
        return files.Count > 0 ? files : throw new CommandFailure($"{gold} holds no annotated .json files.");
    }
}
