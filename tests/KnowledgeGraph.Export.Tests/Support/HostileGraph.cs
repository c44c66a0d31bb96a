using KnowledgeGraph.Embedded;
using KnowledgeGraph.Export.Tests.Support;
using KnowledgeGraph.Storage.Port;

[assembly: AssemblyFixture(typeof(HostileGraph))]

namespace KnowledgeGraph.Export.Tests.Support;

/// <summary>A small graph whose names hold everything that formats quote, and things of other people beside it.</summary>
public sealed class HostileGraph : IAsyncLifetime
{
    /// <summary>Quotes, tags, commas, line ends, backslashes, control characters, an astral character, a right-to-left mark.</summary>
    public const string Name = "a\"b'c<d>&e,f;g\\h\ni\r\nj\tk\u0001l😀m\u200Fn`o$p{q}]]>#\u007F";

    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".kg");

    public ICypherStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Store = new EmbeddedStore(_path);
        await RunAsync("CREATE (:KG:Entity:Organization:Company {id: 'c/one', name: $name, nameFolded: $name, aliases: ['x\"y', 'z,w'], scope: 'corpus'})");
        await RunAsync("CREATE (:KG:Entity:Model {id: 'u/模型 2', name: '松涛', nameFolded: '松涛', aliases: [], scope: 'corpus'})");
        await RunAsync("CREATE (:KG:Article {id: 'a/1', title: '一', length: 12, origin: 'a/1', contentHash: 'h', publishedOn: date('2023-08-31')})");
        await RunAsync("CREATE (:KG:Claim {id: 'k/1', fact: 'rel/1', predicate: 'DEVELOPS', polarity: 'affirmative', modality: 'asserted', quote: $name, start: 0, end: 5, rule: 'r', confidence: 900, value: 1.5e10})");
        await RunAsync("CREATE (:KG:Claim {id: 'k/2', fact: 'rel/2', predicate: 'DEVELOPS', polarity: 'affirmative', modality: 'rumoured', quote: '传闻', start: 6, end: 8, rule: 'r', confidence: 500})");
        await RunAsync("CREATE (:Other {id: 'not ours'})");
        await JoinAsync("c/one", "DEVELOPS", "u/模型 2", "rel/1", ", r.support = 1, r.role = ['自研']");
        await JoinAsync("k/1", "STATED_IN", "a/1", "rel/3", string.Empty);
        await JoinAsync("k/1", "SUBJECT", "c/one", "rel/4", string.Empty);
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        File.Delete(_path);
    }

    /// <summary>The graph in a format.</summary>
    public async Task<string> ExportAsync(ExportFormat format)
    {
        var text = new StringWriter();
        await new GraphExporter(Store).WriteAsync(format, () => text, cancellationToken: TestContext.Current.CancellationToken);
        return text.ToString();
    }

    private Task RunAsync(string statement) => Store.ExecuteAsync(statement, new Dictionary<string, object?> { ["name"] = Name });

    private Task JoinAsync(string from, string type, string to, string id, string also) => Store.ExecuteAsync(
        $"MATCH (a:KG {{id: $from}}), (b:KG {{id: $to}}) CREATE (a)-[r:{type}]->(b) SET r.id = $id{also}",
        new Dictionary<string, object?> { ["from"] = from, ["to"] = to, ["id"] = id });
}
