using System.Text;
using System.Xml;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Export.Reading;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>
/// GraphML 1.0 (graphml.graphdrawing.org): typed keys, then nodes, then edges. Labels are one key with <c>:</c> before each, as
/// Neo4j writes them; lists are JSON arrays in a string key, since GraphML has no lists.
/// </summary>
internal sealed class GraphMlFormat(TextWriter output) : IGraphFormat
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    // The writer would declare the encoding of the TextWriter; it always comes to UTF-8. Entities keep line ends as they are.
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private readonly XmlWriter _xml = XmlWriter.Create(
        output,
        new XmlWriterSettings { Async = true, Indent = true, IndentChars = " ", NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, OmitXmlDeclaration = true });

    public async Task BeginAsync(ExportedKinds kinds)
    {
        await output.WriteAsync(Declaration).ConfigureAwait(false);
        await _xml.WriteStartElementAsync(null, "graphml", Namespace).ConfigureAwait(false);
        await KeyAsync("labels", "node", "labels", "string").ConfigureAwait(false);
        await KeyAsync("type", "edge", "type", "string").ConfigureAwait(false);
        foreach (var rule in kinds.NodeProperties)
        {
            await KeyAsync("n_" + rule.Name, "node", rule.Name, Type(rule.Type)).ConfigureAwait(false);
        }

        foreach (var rule in kinds.EdgeProperties)
        {
            await KeyAsync("e_" + rule.Name, "edge", rule.Name, Type(rule.Type)).ConfigureAwait(false);
        }

        await StartAsync("graph", ("id", "knowledge"), ("edgedefault", "directed")).ConfigureAwait(false);
    }

    public async Task NodeAsync(ExportedNode node)
    {
        await StartAsync("node", ("id", node.Id)).ConfigureAwait(false);
        await DataAsync("labels", string.Concat(node.Labels.Select(l => ":" + l))).ConfigureAwait(false);
        await PropertiesAsync("n_", node.Properties).ConfigureAwait(false);
        await _xml.WriteEndElementAsync().ConfigureAwait(false);
    }

    public async Task EdgeAsync(ExportedEdge edge)
    {
        await StartAsync("edge", ("id", edge.Id), ("source", edge.From), ("target", edge.To)).ConfigureAwait(false);
        await DataAsync("type", edge.Type).ConfigureAwait(false);
        await PropertiesAsync("e_", edge.Properties).ConfigureAwait(false);
        await _xml.WriteEndElementAsync().ConfigureAwait(false);
    }

    public async Task EndAsync()
    {
        await _xml.WriteEndDocumentAsync().ConfigureAwait(false);
        await _xml.FlushAsync().ConfigureAwait(false);
        await output.WriteAsync('\n').ConfigureAwait(false);
        await _xml.DisposeAsync().ConfigureAwait(false);
    }

    private Task KeyAsync(string id, string owner, string name, string type) =>
        ElementAsync("key", ("id", id), ("for", owner), ("attr.name", name), ("attr.type", type));

    private async Task ElementAsync(string name, params (string Name, string Value)[] attributes)
    {
        await StartAsync(name, attributes).ConfigureAwait(false);
        await _xml.WriteEndElementAsync().ConfigureAwait(false);
    }

    private async Task StartAsync(string name, params (string Name, string Value)[] attributes)
    {
        await _xml.WriteStartElementAsync(null, name, Namespace).ConfigureAwait(false);
        foreach (var (attribute, value) in attributes)
        {
            await _xml.WriteAttributeStringAsync(null, attribute, null, XmlText(value)).ConfigureAwait(false);
        }
    }

    private async Task PropertiesAsync(string prefix, IReadOnlyList<KeyValuePair<string, object>> properties)
    {
        foreach (var (name, value) in properties)
        {
            await DataAsync(prefix + name, ValueText.Items(value) is { } items ? JsonText.Array(items) : ValueText.Of(value)).ConfigureAwait(false);
        }
    }

    private async Task DataAsync(string key, string text)
    {
        await StartAsync("data", ("key", key)).ConfigureAwait(false);
        await _xml.WriteStringAsync(XmlText(text)).ConfigureAwait(false);
        await _xml.WriteEndElementAsync().ConfigureAwait(false);
    }

    private static string Type(PropertyType type) => type switch
    {
        PropertyType.Integer => "long",
        PropertyType.Float => "double",
        PropertyType.Boolean => "boolean",
        _ => "string",
    };

    // XML 1.0 has no place for most control characters and lone surrogates, not even escaped.
    private static string XmlText(string text)
    {
        var isFine = true;
        for (var i = 0; i < text.Length && isFine; i++)
        {
            isFine = XmlConvert.IsXmlChar(text[i]);
        }

        if (isFine)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        }

        return clean.ToString();
    }
}
