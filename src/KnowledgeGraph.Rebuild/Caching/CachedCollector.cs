using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Merging;
using KnowledgeGraph.Rebuild.Progress;
using KnowledgeGraph.Rebuild.State;
using KnowledgeGraph.Rebuild.State.Encoding;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Caching;

/// <summary>
/// Reads the sources that changed and extracts the articles that are new, several at a time. Results go to the state as
/// they come, so that no more texts are held than are worked on.
/// </summary>
internal sealed class CachedCollector(BuildOptions options, BuildState state)
{
    private const int Batch = 256;

    private readonly ArticleReader _reader = new(options.Reading);
    private readonly Lazy<Extractor> _extractor = new(() =>
    {
        Extractor.Prepare();
        return new Extractor(options.Lexicon, options.Extraction);
    });

    private readonly string _folder = Environment.CurrentDirectory;
    private readonly string _stamp = FactsStamp.Of(options).ToString();
    private readonly Lock _lock = new();
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private Dictionary<string, string> _hashes = [];
    private Dictionary<string, KnownSource> _known = [];
    private Dictionary<string, string> _quoted = [];
    private IKeptFacts? _kept;
    private int _extracted;
    private int _unkept;

    /// <summary>Brings the state's local results up to date.</summary>
    public CollectedCorpus Collect(BuildInput input, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        new LexiconUpdate(state).Run(options.Lexicon);
        _hashes = state.LocalHashes();
        _known = state.Sources();
        _taken.UnionWith(_hashes.Keys);
        (_quoted, _kept) = (state.Quoted(), input.Kept);
        var found = new SourceResult[input.Files.Count];
        state.Begin();
        try
        {
            Read(input.Files, found, progress, cancellationToken);
            Keep(found);
        }
        finally
        {
            state.Commit();
        }

        var chosen = Chosen(found);
        return new CollectedCorpus(chosen, _hashes, _extracted, [.. input.Problems, .. found.SelectMany(f => f.Problems)])
        {
            Outdated = chosen.Values.Distinct(StringComparer.Ordinal).Count(IsOutdated),
            Documents = [.. found.Select(f => new ReadDocument(f.Source.Path, [.. f.Source.Articles.Select(a => a.Id)], f.Problems))],
        };
    }

    private void Read(IReadOnlyList<SourceFile> files, SourceResult[] found, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken };
        Parallel.For(0, files.Count, parallel, i =>
        {
            found[i] = Read(files[i]);
            progress?.Report(new BuildProgress(BuildStage.Extracting, Interlocked.Increment(ref done), files.Count));
        });
    }

    private SourceResult Read(SourceFile file)
    {
        var path = Path.GetFullPath(file.Path, _folder);
        var stamp = file.Hash is { } hash ? $"{hash} {file.Address}" : FileStamp.Of(path, options.Clock);
        if (stamp is not null && _known.TryGetValue(path, out var known) && known.Path == file.Path && known.Stamp == stamp && IsKnown(known, file))
        {
            return new SourceResult(path, known, IsNew: false, []);
        }

        var problems = new List<ReadProblem>();
        var articles = GivenFacts.Of(_kept, file, problems, kept => kept.Facts.Select(facts => Take(facts, kept.Stamp.ToString(), file)))
            ?? Extracted(file, problems);
        return new SourceResult(path, new KnownSource(file.Path, problems.Count > 0 ? string.Empty : stamp ?? string.Empty, articles), IsNew: true, problems);
    }

    private ArticleRef Take(ArticleFacts facts, string stamp, SourceFile file)
    {
        var reference = new ArticleRef(facts.Article.Id, ArticleCodec.KeyOf(facts.Article), facts.Article.Path == file.Path ? null : facts.Article.Path);
        lock (_lock)
        {
            var isOther = _quoted.TryGetValue(reference.Key, out var known) && known != stamp;
            if (isOther)
            {
                state.RemoveLocal(reference.Key);
            }

            if (_taken.Add(reference.Key) || isOther)
            {
                _quoted[reference.Key] = stamp;
                _hashes[reference.Key] = state.PutQuoted(reference.Key, facts, stamp);
            }
        }

        return reference;
    }

    private List<ArticleRef> Extracted(SourceFile file, List<ReadProblem> problems)
    {
        var articles = new List<ArticleRef>();
        foreach (var result in _reader.Read(file))
        {
            if (result.Problem is { } problem)
            {
                problems.Add(problem);
            }
            else if (Take(result.Article!, problems) is { } reference)
            {
                articles.Add(reference);
            }
        }

        return articles;
    }

    private bool IsKnown(KnownSource source, SourceFile file)
    {
        bool isKnown, isOutdated;
        lock (_lock)
        {
            isKnown = source.Articles.All(a => _taken.Contains(a.Key));
            isOutdated = source.Articles.Any(a => IsOutdated(a.Key));
        }

        if (!isKnown || !isOutdated || _kept?.HasText(file) == false)
        {
            return isKnown;
        }

        // The text can be had again: then it is extracted as if nothing were known.
        lock (_lock)
        {
            foreach (var article in source.Articles)
            {
                _taken.Remove(article.Key);
                _quoted.Remove(article.Key);
            }
        }

        return false;
    }

    private bool IsOutdated(string key) => _quoted.TryGetValue(key, out var stamp) && stamp != _stamp;

    private ArticleRef? Take(Article article, List<ReadProblem> problems)
    {
        var reference = new ArticleRef(article.Id, ArticleCodec.KeyOf(article));
        lock (_lock)
        {
            if (!_taken.Add(reference.Key))
            {
                return reference;
            }
        }

        try
        {
            var (plain, compressed) = FactsCodec.Write(_extractor.Value.Extract(article));
            Keep(reference.Key, plain, compressed);
            return reference;
        }
        catch (Exception error) when (error is not OperationCanceledException and not OutOfMemoryException and not StateException)
        {
            problems.Add(new ReadProblem(article.Path, null, $"The article could not be extracted and was left out ({error.GetType().Name}: {error.Message}); please report it."));
            return null;
        }
    }

    private void Keep(string key, byte[] plain, byte[] compressed)
    {
        lock (_lock)
        {
            _hashes[key] = state.PutLocal(key, plain, compressed);
            _extracted++;
            options.Reached?.Invoke(BuildPoint.Extracting);
            if (++_unkept == Batch)
            {
                state.Commit();
                state.Begin();
                _unkept = 0;
            }
        }
    }

    private void Keep(IReadOnlyList<SourceResult> found)
    {
        foreach (var result in found.Where(f => f.IsNew))
        {
            state.PutSource(result.FullPath, result.Source);
        }

        foreach (var path in _known.Keys.Except(found.Select(f => f.FullPath), StringComparer.Ordinal))
        {
            state.RemoveSource(path);
        }

        foreach (var key in _hashes.Keys.Except(found.SelectMany(f => f.Source.Articles).Select(a => a.Key), StringComparer.Ordinal).ToArray())
        {
            state.RemoveLocal(key);
            _hashes.Remove(key);
        }
    }

    // The same text found twice counts once, as the smallest path has it. A result that another source failed to give is left out.
    private Dictionary<string, string> Chosen(IEnumerable<SourceResult> found)
    {
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        var all = found.SelectMany(f => f.Source.Articles.Select(a => (Article: a, Path: a.Path ?? f.Source.Path))).OrderBy(a => a.Path, StringComparer.Ordinal);
        foreach (var (article, _) in all.Where(a => _hashes.ContainsKey(a.Article.Key)))
        {
            chosen.TryAdd(article.Id, article.Key);
        }

        return chosen;
    }

    private sealed record SourceResult(string FullPath, KnownSource Source, bool IsNew, IReadOnlyList<ReadProblem> Problems);
}
