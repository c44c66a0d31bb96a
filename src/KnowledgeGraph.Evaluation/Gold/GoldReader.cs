using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>Reads annotated files: <c>{entities, figures, relations, noise}</c>, one JSON object a file.</summary>
public static class GoldReader
{
    /// <summary>Reads one file.</summary>
    /// <exception cref="GoldFormatException">The file is not in the format; the message names the file and the place.</exception>
    public static GoldFile Read(string path)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(path))
            {
                DateParseHandling = DateParseHandling.None,
                FloatParseHandling = FloatParseHandling.Decimal,
                MaxDepth = 32,
            };
            var root = JToken.ReadFrom(reader) as JObject ?? throw new GoldFormatException($"{path}: an object was expected.");
            return new GoldFile(
                Path.GetFileNameWithoutExtension(path),
                [.. Items(root, "entities", path).Select(Entity)],
                [.. Items(root, "figures", path).Select(Figure)],
                [.. Items(root, "relations", path).Select(Relation)],
                [.. (root["noise"] as JArray ?? []).Select(n => n.Type == JTokenType.String ? (string)n! : (string?)n["name"] ?? string.Empty)]);
        }
        catch (Exception error) when (error is JsonException or FormatException or ArgumentException or InvalidCastException)
        {
            throw new GoldFormatException($"{path}: not an annotated file: {error.Message}");
        }
    }

    private static IEnumerable<JObject> Items(JObject root, string name, string path) =>
        (root[name] as JArray ?? throw new GoldFormatException($"{path}: no list \"{name}\".")).OfType<JObject>();

    private static GoldEntity Entity(JObject item)
    {
        var name = Text(item, "name") ?? string.Empty;
        var surfaces = new List<string> { name };
        surfaces.AddRange((item["aliases"] as JArray ?? []).Select(a => (string?)a ?? string.Empty));
        if (Text(item, "norm") is { } norm)
        {
            surfaces.Add(norm);
        }

        return new GoldEntity(Text(item, "type") ?? string.Empty, name, [.. surfaces.Where(s => s.Length > 0).Distinct(StringComparer.Ordinal)]);
    }

    private static GoldFigure Figure(JObject item) =>
        new(Text(item, "text") ?? string.Empty, Number(item, "value") ?? 0, Number(item, "value_max"), Text(item, "unit") ?? string.Empty, (int)(Number(item, "start") ?? -1));

    private static GoldRelation Relation(JObject item) => new(
        Text(item, "type") ?? string.Empty,
        Text(item, "from") ?? string.Empty,
        Text(item, "to") ?? string.Empty,
        Text(item, "date"),
        Text(item, "status"),
        Text(item, "evidence") ?? string.Empty,
        (int)(Number(item, "start") ?? -1));

    private static string? Text(JObject item, string name) =>
        item[name] is { Type: not JTokenType.Null } token ? token.ToString() : null;

    private static decimal? Number(JObject item, string name) => item[name] switch
    {
        { Type: JTokenType.Integer or JTokenType.Float } token => token.Value<decimal>(),
        { Type: JTokenType.String } token when decimal.TryParse((string?)token, NumberStyles.Any, CultureInfo.InvariantCulture, out var value) => value,
        _ => null,
    };
}
