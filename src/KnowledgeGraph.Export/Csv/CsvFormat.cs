using System.Text;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Export.Reading;

namespace KnowledgeGraph.Export.Csv;

/// <summary>
/// Files for <c>neo4j-admin database import full</c>: <c>nodes.csv</c> and <c>relationships.csv</c> with typed headers apart, as its
/// manual describes them, and <c>import.txt</c> with the command. Lists are divided by U+001F, which no article's text holds.
/// </summary>
internal sealed class CsvFormat(string folder) : IGraphFormat, IAsyncDisposable
{
    private const char Between = '\u001F';

    private readonly List<string> _files = [];
    private StreamWriter? _nodes;
    private StreamWriter? _edges;
    private ExportedKinds _kinds = new([], []);

    /// <summary>What was written.</summary>
    public IReadOnlyList<string> Files => _files;

    public async Task BeginAsync(ExportedKinds kinds)
    {
        _kinds = kinds;
        Directory.CreateDirectory(folder);
        await WriteAsync("nodes-header.csv", Header(["id:ID"], kinds.NodeProperties, [":LABEL"])).ConfigureAwait(false);
        await WriteAsync("relationships-header.csv", Header([":START_ID", "id"], kinds.EdgeProperties, [":END_ID", ":TYPE"])).ConfigureAwait(false);
        await WriteAsync("import.txt", Command).ConfigureAwait(false);
        _nodes = Open("nodes.csv");
        _edges = Open("relationships.csv");
    }

    public Task NodeAsync(ExportedNode node) =>
        _nodes!.WriteLineAsync(Row([node.Id], _kinds.NodeProperties, node.Properties, [string.Join(Between, node.Labels.Prepend(GraphSchema.Marker))]));

    public Task EdgeAsync(ExportedEdge edge) =>
        _edges!.WriteLineAsync(Row([edge.From, edge.Id], _kinds.EdgeProperties, edge.Properties, [edge.To, edge.Type]));

    public Task EndAsync() => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await (_nodes?.DisposeAsync() ?? ValueTask.CompletedTask).ConfigureAwait(false);
        await (_edges?.DisposeAsync() ?? ValueTask.CompletedTask).ConfigureAwait(false);
    }

    private static string Command => """
        neo4j-admin database import full neo4j --overwrite-destination --multiline-fields=true --array-delimiter=U+001F --nodes=nodes-header.csv,nodes.csv --relationships=relationships-header.csv,relationships.csv

        Run it in this folder, with the server stopped. Then start the server, and:

        MATCH (e:KG:Entity) WHERE e.aliases IS NULL SET e.aliases = []

        puts back the empty lists, which the import leaves out, and `kg schema migrate --to ADDRESS` makes the constraints and indexes.

        """;

    private static string Header(IEnumerable<string> first, IEnumerable<PropertyRule> rules, IEnumerable<string> last) =>
        string.Join(',', [.. first, .. rules.Select(r => r.Name + Type(r.Type)), .. last]) + "\n";

    private static string Type(PropertyType type) => type switch
    {
        PropertyType.Strings => ":string[]",
        PropertyType.Integer => ":long",
        PropertyType.Float => ":double",
        PropertyType.Boolean => ":boolean",
        PropertyType.Date => ":date",
        _ => ":string",
    };

    private static string Row(IEnumerable<string> first, IReadOnlyList<PropertyRule> rules, IReadOnlyList<KeyValuePair<string, object>> properties, IEnumerable<string> last)
    {
        var values = new Dictionary<string, object>(properties, StringComparer.Ordinal);
        return string.Join(',', [.. first.Select(CsvText.Quote), .. rules.Select(r => values.TryGetValue(r.Name, out var value) ? Cell(value) : string.Empty), .. last.Select(CsvText.Quote)]);
    }

    private static string Cell(object value) => CsvText.Quote(ValueText.Items(value) is { } items ? string.Join(Between, items) : ValueText.Of(value));

    private async Task WriteAsync(string name, string text)
    {
        var path = Path.Combine(folder, name);
        await File.WriteAllTextAsync(path, text, new UTF8Encoding(false)).ConfigureAwait(false);
        _files.Add(path);
    }

    private StreamWriter Open(string name)
    {
        var path = Path.Combine(folder, name);
        _files.Add(path);
        return new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
    }
}
