using KnowledgeGraph.Embedded;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>A graph built from articles in a temporary file, to ask questions of.</summary>
public sealed class TemporaryGraph : IAsyncDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".kg");
    private readonly EmbeddedStore _store;

    private TemporaryGraph() => _store = new EmbeddedStore(_path);

    /// <summary>Builds the graph of some files or folders.</summary>
    public static async Task<TemporaryGraph> OfAsync(params string[] sources)
    {
        var graph = new TemporaryGraph();
        await new GraphBuilder(new BuildOptions()).BuildAsync(graph._store, sources, cancellationToken: TestContext.Current.CancellationToken);
        return graph;
    }

    /// <summary>Asks a question.</summary>
    public Task<Answer> AskAsync(string question) => new QuestionAnswerer(_store).AskAsync(question, TestContext.Current.CancellationToken);

    /// <summary>Every name of every entity, by id.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NamesAsync()
    {
        var rows = await _store.QueryAsync("MATCH (e:KG:Entity) RETURN e.id, e.name, e.aliases", cancellationToken: TestContext.Current.CancellationToken);
        return rows.ToDictionary(r => (string)r[0]!, r => (IReadOnlyList<string>)[(string)r[1]!, .. ((IEnumerable<object?>)r[2]!).Cast<string>()]);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        File.Delete(_path);
    }
}
