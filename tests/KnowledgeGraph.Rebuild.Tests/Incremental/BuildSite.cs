using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Embedded.Transactions;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.TestSupport.Stores;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Rebuild.Tests.Incremental;

/// <summary>A folder of articles, a store and the file of remembered results, in a temporary place.</summary>
internal sealed class BuildSite : IDisposable
{
    private readonly TemporaryFile _file = new();

    public BuildSite() => Directory.CreateDirectory(Articles);

    public string Articles => Path.Combine(_file.Folder, "articles");

    public string Store => Path.Combine(_file.Folder, "graph.kg");

    public string State => Store + ".state";

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Articles, name), text);

    public void Delete(string name) => File.Delete(Path.Combine(Articles, name));

    public async Task<BuildReport> BuildAsync(Lexicon lexicon, Ledger? ledger = null, Action<BuildPoint>? reached = null, Action<Milestone>? stored = null)
    {
        await using var store = new EmbeddedStore(Store, new EmbeddedOptions { Reached = stored });
        var options = Options(lexicon, ledger) with { StatePath = State, Reached = reached };
        return await new GraphBuilder(options).BuildAsync(store, [Articles], cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <summary>The digest of a fresh full build.</summary>
    public string Fresh(Lexicon lexicon, Ledger? ledger = null) => GraphDigest.Of(Graph(lexicon, ledger));

    /// <summary>The graph of a fresh full build.</summary>
    public PropertyGraph Graph(Lexicon lexicon, Ledger? ledger = null) => new GraphBuilder(Options(lexicon, ledger)).Preview([Articles]);

    /// <summary>The digest of what the store really holds.</summary>
    public async Task<string> StoredAsync()
    {
        await using var store = new EmbeddedStore(Store);
        return await StoreDigest.OfAsync(store);
    }

    /// <summary>Runs a statement of a person on the store.</summary>
    public async Task EditAsync(string statement)
    {
        await using var store = new EmbeddedStore(Store);
        await store.ExecuteAsync(statement);
    }

    public void Dispose() => _file.Dispose();

    private static BuildOptions Options(Lexicon lexicon, Ledger? ledger) => new() { Lexicon = lexicon, Ledger = ledger ?? Ledger.Empty, Threads = 2 };
}
