using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Benchmarks.Loading;

/// <summary>The same graph as files in a server's import folder, and the statements that load them: one file a kind, as our own load has one statement a kind.</summary>
internal static class CsvLoad
{
    private const char Separator = ',';
    private const string ItemSeparator = "|";

    /// <summary>Writes the files.</summary>
    /// <returns>The statements, nodes first.</returns>
    public static IReadOnlyList<string> Write(PropertyGraph graph, string folder, int rowsOfBatch)
    {
        var statements = new List<string>();
        foreach (var kind in graph.Nodes.GroupBy(n => string.Join(':', n.Labels), StringComparer.Ordinal))
        {
            var keys = Keys(kind.Select(n => n.Properties));
            var file = $"kg-{statements.Count}.csv";
            File.WriteAllLines(Path.Combine(folder, file), Lines(["id", .. keys.Keys], kind.Select(n => Row(keys, n.Properties, n.Id))));
            statements.Add(Load(file, $"CREATE (n:{GraphSchema.Marker}:{kind.Key}) SET n = {Map(keys)}", rowsOfBatch));
        }

        foreach (var kind in graph.Edges.GroupBy(e => e.Type, StringComparer.Ordinal))
        {
            var keys = Keys(kind.Select(e => e.Properties));
            var file = $"kg-{statements.Count}.csv";
            File.WriteAllLines(Path.Combine(folder, file), Lines(["source", "target", "id", .. keys.Keys], kind.Select(e => Row(keys, e.Properties, e.From, e.To, e.Id))));
            statements.Add(Load(
                file,
                $"MATCH (a:{GraphSchema.Marker} {{id: row.source}}) MATCH (b:{GraphSchema.Marker} {{id: row.target}}) CREATE (a)-[r:{kind.Key}]->(b) SET r = {Map(keys)}",
                rowsOfBatch));
        }

        return statements;
    }

    private static string Load(string file, string work, int rowsOfBatch) =>
        string.Create(CultureInfo.InvariantCulture, $"LOAD CSV WITH HEADERS FROM 'file:///{file}' AS row CALL (row) {{ {work} }} IN TRANSACTIONS OF {rowsOfBatch} ROWS");

    private static SortedDictionary<string, object> Keys(IEnumerable<IReadOnlyDictionary<string, object>> all)
    {
        var keys = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, value) in all.SelectMany(p => p))
        {
            keys.TryAdd(key, value);
        }

        return keys;
    }

    private static string Map(SortedDictionary<string, object> keys) =>
        "{id: row.id" + string.Concat(keys.Select(k => $", {k.Key}: {Value(k.Key, k.Value)}")) + "}";

    private static string Value(string key, object sample) => sample switch
    {
        long => $"toInteger(row.{key})",
        double => $"toFloat(row.{key})",
        DateOnly => $"date(row.{key})",
        string[] => $"split(row.{key}, '{ItemSeparator}')",
        _ => "row." + key,
    };

    private static IEnumerable<string> Lines(IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows) =>
        rows.Prepend(head).Select(r => string.Join(Separator, r.Select(Quoted)));

    private static IEnumerable<string> Row(SortedDictionary<string, object> keys, IReadOnlyDictionary<string, object> properties, params string[] places) =>
        [.. places, .. keys.Keys.Select(k => Text(properties.GetValueOrDefault(k)))];

    private static string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string[] items => string.Join(ItemSeparator, items),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Quoted(string text) => text.Length == 0 ? "" : new StringBuilder(text.Length + 2).Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"').ToString();
}
