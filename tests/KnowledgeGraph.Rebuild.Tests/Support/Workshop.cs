using KnowledgeGraph.Embedded;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Rebuild.Tests.Support;

/// <summary>A folder with a sources file, articles and a store, at which runs are made.</summary>
public sealed class Workshop : IDisposable
{
    private readonly TemporaryFile _place = new();

    public string Folder => _place.Folder;

    public string Store => _place.Path;

    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>Small limits, so that no test waits.</summary>
    public const string QuickLimits = "limits: { document: 64KB, document-time: 400ms, source-time: 5s, retries: 1, retry-pause: 10ms, pause: 0ms }\n";

    public static RunServices Usual { get; } = new() { OpenStore = path => new EmbeddedStore(path), Version = "1", By = "somebody@here" };

    public RunServices Services { get; init; } = Usual;

    public void Dispose() => _place.Dispose();

    /// <summary>An article that nobody else writes.</summary>
    public static string Article(int number) => $"2023年8月{number % 28 + 1}日，百度宣布文心一言向公众开放。第{number}号仓库位于北京。腾讯成立于1998年。";

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
    }

    /// <summary>Writes the sources file: settings, then sources, each as <c>name, kind: place</c>.</summary>
    public void Sources(string settings, params string[] sources) =>
        Write("kg.yaml", settings + "sources:\n" + string.Concat(sources.Select(s => $"  - {{ name: {s} }}\n")));

    public SourcesFile Settings => SourcesFile.Read(this["kg.yaml"]);

    public async Task<RunRecord> RunAsync(bool mayShrink = false) =>
        (await new SourcesRun(Settings, Services).RunAsync(new RunRequest { MayShrink = mayShrink, Threads = 2, Patience = TimeSpan.FromSeconds(20) })).Run;

    public async Task<RunRecord> UndoAsync() => (await new UndoRun(Settings, Services).RunAsync()).Run;

    public async Task<RunReport> RemoveAsync(params string[] names) => await new RemoveRun(Settings, Services).RunAsync(names);

    public async Task<RunReport> BringBackAsync(params string[] names) => await new RemoveRun(Settings, Services).RunAsync(names, back: true);

    public IReadOnlyList<RunRecord> History() => RunHistory.In(Settings.State).Read();

    /// <summary>How many articles the store holds.</summary>
    public async Task<long> StoredAsync()
    {
        await using var store = new EmbeddedStore(Store);
        return (long)(await store.QueryAsync("MATCH (a:Article) RETURN count(a)"))[0][0]!;
    }
}
