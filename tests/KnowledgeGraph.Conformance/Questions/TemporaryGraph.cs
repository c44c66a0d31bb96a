using KnowledgeGraph.Embedded;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Rebuild.Building;

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

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        File.Delete(_path);
    }
}
