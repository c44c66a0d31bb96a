using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Export.Reading;

namespace KnowledgeGraph.Export.JsonLines;

/// <summary>
/// One JSON object a line (jsonlines.org), in the shape of Neo4j's <c>apoc.export.json</c>: <c>{"type":"node","id","labels","properties"}</c>,
/// <c>{"type":"relationship","id","label","start","end","properties"}</c>. Dates are text.
/// </summary>
internal sealed class JsonLinesFormat(TextWriter output) : IGraphFormat
{
    private readonly ArrayBufferWriter<byte> _line = new();

    public Task BeginAsync(ExportedKinds kinds) => Task.CompletedTask;

    public Task NodeAsync(ExportedNode node) => LineAsync(json =>
    {
        json.WriteString("type", "node");
        json.WriteString("id", node.Id);
        json.WriteStartArray("labels");
        foreach (var label in node.Labels)
        {
            json.WriteStringValue(label);
        }

        json.WriteEndArray();
        Properties(json, node.Properties);
    });

    public Task EdgeAsync(ExportedEdge edge) => LineAsync(json =>
    {
        json.WriteString("type", "relationship");
        json.WriteString("id", edge.Id);
        json.WriteString("label", edge.Type);
        json.WriteString("start", edge.From);
        json.WriteString("end", edge.To);
        Properties(json, edge.Properties);
    });

    public Task EndAsync() => Task.CompletedTask;

    private Task LineAsync(Action<Utf8JsonWriter> write)
    {
        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line, JsonText.Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return output.WriteAsync(Encoding.UTF8.GetString(_line.WrittenSpan) + "\n");
    }

    private static void Properties(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, object>> properties)
    {
        json.WriteStartObject("properties");
        foreach (var (name, value) in properties)
        {
            json.WritePropertyName(name);
            Value(json, value);
        }

        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case var list when ValueText.Items(list) is { } items:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(ValueText.Of(value));
                break;
        }
    }
}
