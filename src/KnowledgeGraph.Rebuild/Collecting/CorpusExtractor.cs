using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Progress;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Collecting;

/// <summary>Reads sources and extracts their articles, several at a time. One bad document harms only itself.</summary>
public sealed class CorpusExtractor(BuildOptions options)
{
    private readonly ArticleReader _reader = new(options.Reading);
    private readonly Extractor _extractor = new(options.Lexicon, options.Extraction);

    /// <summary>Reads and extracts everything that the arguments name.</summary>
    /// <param name="arguments">Files, folders, patterns, or <c>-</c>.</param>
    /// <param name="standardInput">Opens standard input, for <c>-</c>.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    public ExtractedCorpus Extract(
        IReadOnlyList<string> arguments,
        Func<Stream>? standardInput = null,
        IProgress<BuildProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        Extract(BuildInput.Of(arguments, standardInput), progress, cancellationToken);

    /// <summary>Reads and extracts files that were found already.</summary>
    /// <param name="input">The files, and what was not found.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    public ExtractedCorpus Extract(BuildInput input, IProgress<BuildProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var (files, problems) = input;
        var results = new (List<ArticleFacts> Facts, List<ReadProblem> Problems)[files.Count];
        var done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken };
        Parallel.For(0, files.Count, parallel, i =>
        {
            var damaged = new List<ReadProblem>();
            results[i] = GivenFacts.Of(input.Kept, files[i], damaged, kept => kept.Facts) is { } given ? (given, damaged) : Extract(files[i]);
            progress?.Report(new BuildProgress(BuildStage.Extracting, Interlocked.Increment(ref done), files.Count));
        });
        return new ExtractedCorpus([.. results.SelectMany(r => r.Facts)], [.. problems, .. results.SelectMany(r => r.Problems)])
        {
            Documents = [.. files.Zip(results, (file, r) => new ReadDocument(file.Path, [.. r.Facts.Select(f => f.Article.Id)], r.Problems))],
        };
    }

    private (List<ArticleFacts> Facts, List<ReadProblem> Problems) Extract(SourceFile file)
    {
        var facts = new List<ArticleFacts>();
        var problems = new List<ReadProblem>();
        foreach (var result in _reader.Read(file))
        {
            if (result.Article is { } article)
            {
                Extract(article, facts, problems);
            }
            else
            {
                problems.Add(result.Problem!);
            }
        }

        return (facts, problems);
    }

    private void Extract(Article article, List<ArticleFacts> facts, List<ReadProblem> problems)
    {
        try
        {
            facts.Add(_extractor.Extract(article));
        }
        catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException)
        {
            problems.Add(new ReadProblem(article.Path, null, $"The article could not be extracted and was left out ({error.GetType().Name}: {error.Message}); please report it."));
        }
    }
}
