using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Progress;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>
/// Extracts the documents of a snapshot and notes what each gave. A document that can be read worse than its last version, so
/// that articles would go because of an error, stays at that version.
/// </summary>
internal sealed class ReadDocuments(RunInputs inputs, BuildOptions options)
{
    private readonly CorpusExtractor _extractor = new(options);

    /// <summary>The facts, and the snapshot with what each document gave.</summary>
    public (ExtractedCorpus Corpus, Snapshot Snapshot) Read(
        Snapshot before, Snapshot after, IReadOnlyList<ReadProblem> problems, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var items = after.Sources.SelectMany(s => s.Items).ToList();
        var corpus = _extractor.Extract(inputs.Documents(items, problems), progress, cancellationToken);
        var noted = Noted(after, corpus);
        var held = Held(before, noted);
        if (held.Count == 0)
        {
            return (corpus, noted);
        }

        var restored = _extractor.Extract(inputs.Documents(held.Values, []), null, cancellationToken);
        var paths = held.Values.Select(i => i.Path).ToHashSet(StringComparer.Ordinal);
        var kept = corpus.Facts.Where(f => !paths.Contains(f.Article.Path) && !paths.Contains(Document(f.Article.Path)));
        return (
            new ExtractedCorpus([.. kept, .. restored.Facts], [.. corpus.Problems.Select(p => paths.Contains(p.Path) ? p with { Reason = p.Reason + " What it held before stays." } : p)]),
            noted with { Sources = [.. noted.Sources.Select(s => s with { Items = [.. s.Items.Select(i => held.GetValueOrDefault((s.Name, i.Key)) ?? i)] })] });
    }

    private static Snapshot Noted(Snapshot snapshot, ExtractedCorpus corpus)
    {
        var known = snapshot.Sources.SelectMany(s => s.Items).Select(i => i.Path).ToHashSet(StringComparer.Ordinal);
        var articles = corpus.Facts.ToLookup(f => known.Contains(f.Article.Path) ? f.Article.Path : Document(f.Article.Path), f => f.Article.Id, StringComparer.Ordinal);
        var faults = corpus.Problems.ToLookup(p => p.Path, StringComparer.Ordinal);
        return snapshot with
        {
            Sources = [.. snapshot.Sources.Select(s => s with
            {
                Items = [.. s.Items.Select(i => i with { Articles = [.. articles[i.Path].Distinct(StringComparer.Ordinal)], Faults = faults[i.Path].Count() })],
            })],
        };
    }

    private static Dictionary<(string Source, string Key), SourceItem> Held(Snapshot before, Snapshot after)
    {
        var old = before.Sources.SelectMany(s => s.Items.Select(i => (Place: (s.Name, i.Key), i))).ToDictionary(d => d.Place, d => d.i);
        return after.Sources
            .SelectMany(s => s.Items.Select(i => (Place: (s.Name, i.Key), Now: i)))
            .Where(d => old.TryGetValue(d.Place, out var was) && was.Hash != d.Now.Hash && d.Now.Faults > was.Faults && d.Now.Articles.Count < was.Articles.Count)
            .ToDictionary(d => d.Place, d => old[d.Place]);
    }

    /// <summary>The document of an article that is one of many: what stands before the last <c>#</c>.</summary>
    private static string Document(string path) => path.LastIndexOf('#') is var at && at > 0 ? path[..at] : path;
}
