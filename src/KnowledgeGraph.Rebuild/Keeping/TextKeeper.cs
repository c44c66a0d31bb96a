using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Merging;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Rebuild.State;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Keeping;

/// <summary>
/// Lets go of texts whose time has come, in the archive and among remembered results. Each document's quotes are on the disk
/// before its text goes, so that a crash leaves both or the quotes.
/// </summary>
/// <param name="archive">The archive.</param>
/// <param name="retention">How long texts are kept.</param>
/// <param name="options">With which the present graph was built.</param>
/// <param name="now">The moment.</param>
internal sealed class TextKeeper(ContentArchive archive, TextRetention retention, BuildOptions options, DateTimeOffset now)
{
    private readonly LexiconFacts _lexicon = new(options.Lexicon);
    private readonly FactsStamp _stamp = FactsStamp.Of(options);
    private readonly Lazy<CorpusExtractor> _extractor = new(() => new CorpusExtractor(options));

    /// <summary>Lets go of what is due.</summary>
    /// <param name="items">The documents of all runs that can be taken back.</param>
    /// <returns>How many texts went.</returns>
    public int Run(IEnumerable<SourceItem> items)
    {
        var due = items.Where(IsDue).DistinctBy(i => (i.Hash, i.Address)).ToList();
        if (due.Count == 0)
        {
            return 0;
        }

        using var state = BuildState.Open(options.StatePath!, BuildVersion.Of(options), out _);
        state.Overwrite();
        state.Begin();
        var sources = state.Sources();
        var known = sources.Values.DistinctBy(s => s.Stamp, StringComparer.Ordinal).ToDictionary(s => s.Stamp, StringComparer.Ordinal);
        var quoted = state.Quoted();
        foreach (var item in due)
        {
            var whole = known.GetValueOrDefault($"{item.Hash} {item.Address}")?.Articles;
            Quote(item, whole, state);
            Blot(state, whole ?? sources.GetValueOrDefault(Path.GetFullPath(item.Path))?.Articles ?? [], quoted);
        }

        state.Commit();
        var texts = due.Select(i => i.Hash).Distinct(StringComparer.Ordinal).Where(archive.HoldsText).ToList();
        texts.ForEach(archive.LetGo);
        return texts.Count;
    }

    private bool IsDue(SourceItem item) =>
        now - (item.Since ?? (archive.HoldsText(item.Hash) ? archive.TakenIn(item.Hash) : DateTimeOffset.MinValue)) >= retention.For;

    private void Quote(SourceItem item, IReadOnlyList<ArticleRef>? articles, BuildState state)
    {
        if (!archive.HoldsText(item.Hash))
        {
            return;
        }

        var facts = articles is null ? Extracted(item) : [.. articles.Select(a => state.Local(a.Key) is var f ? f with { Article = f.Article with { Path = item.Path } } : f)];
        archive.PutQuotes(item.Hash, item.Address, QuoteFile.Write(facts.Select(f => QuotedText.Of(f, _lexicon)), _stamp));
    }

    /// <summary>Of a document that the present graph is not built of nothing is remembered.</summary>
    private IReadOnlyList<ArticleFacts> Extracted(SourceItem item) => _extractor.Value.Extract(
        new BuildInput([new SourceFile(item.Path, () => archive.Open(item.Hash)) { Address = item.Address, Hash = item.Hash }], [])).Facts;

    private void Blot(BuildState state, IReadOnlyList<ArticleRef> articles, Dictionary<string, string> quoted)
    {
        foreach (var article in articles.Where(a => quoted.TryAdd(a.Key, string.Empty)))
        {
            state.PutQuoted(article.Key, QuotedText.Of(state.Local(article.Key), _lexicon), _stamp.ToString());
        }
    }
}
