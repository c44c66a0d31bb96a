using System.Globalization;
using KnowledgeGraph.Core.Documents;
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
            var root = JToken.ReadFrom(reader) as JObject ?? throw new GoldFormatException($"{path} is not an annotated file: it holds no JSON object.");
            return new GoldFile(
                Path.GetFileNameWithoutExtension(path),
                Items(root, "entities", path, Entity),
                Items(root, "figures", path, Figure),
                Items(root, "relations", path, Relation),
                [.. (root["noise"] as JArray ?? []).Select(n => n.Type == JTokenType.String ? (string)n! : (string?)n["name"] ?? string.Empty)]);
        }
        catch (Exception error) when (error is JsonException or FormatException or ArgumentException or InvalidCastException)
        {
            throw new GoldFormatException($"{path} is not an annotated file ({error.Message.TrimEnd('.')}). It holds one JSON object with entities, figures and relations.");
        }
    }

    private static List<T> Items<T>(JObject root, string name, string path, Func<JObject, T> read)
    {
        var list = root[name] as JArray ?? throw new GoldFormatException($"{path}: no list \"{name}\"; write an empty one where there is nothing.");
        var items = new List<T>(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            try
            {
                items.Add(read(list[i] as JObject ?? throw new FormatException("an object was expected")));
            }
            catch (FormatException error)
            {
                throw new GoldFormatException(string.Create(CultureInfo.InvariantCulture, $"{path}: {name}[{i}]: {error.Message}; correct it and run again."));
            }
        }

        return items;
    }

    private static GoldEntity Entity(JObject item)
    {
        var name = Demand(item, "name");
        var surfaces = new List<string> { name };
        surfaces.AddRange((item["aliases"] as JArray ?? []).Select(a => (string?)a ?? string.Empty));
        if (Text(item, "norm") is { } norm)
        {
            surfaces.Add(norm);
        }

        return new GoldEntity(Demand(item, "type"), name, [.. surfaces.Where(s => s.Length > 0).Distinct(StringComparer.Ordinal)]);
    }

    private static GoldFigure Figure(JObject item) =>
        new(Demand(item, "text"), Number(item, "value") ?? 0, Number(item, "value_max"), Text(item, "unit") ?? string.Empty, (int)(Number(item, "start") ?? -1));

    private static GoldRelation Relation(JObject item)
    {
        var evidence = Text(item, "evidence") ?? string.Empty;
        var start = (int)(Number(item, "start") ?? -1);
        var end = (int)(Number(item, "end") ?? (start < 0 ? -1 : start + new CodePoints(evidence).At(evidence.Length)));
        return new GoldRelation(
            Demand(item, "type"), Demand(item, "from"), Demand(item, "to"), Text(item, "date"), Text(item, "status"), evidence, start, end);
    }

    private static string Demand(JObject item, string name) =>
        Text(item, name) ?? throw new FormatException($"no \"{name}\"");

    private static string? Text(JObject item, string name) =>
        item[name] is { Type: not JTokenType.Null } token ? token.ToString() : null;

    private static decimal? Number(JObject item, string name) => item[name] switch
    {
        { Type: JTokenType.Integer or JTokenType.Float } token => token.Value<decimal>(),
        { Type: JTokenType.String } token when decimal.TryParse((string?)token, NumberStyles.Any, CultureInfo.InvariantCulture, out var value) => value,
        null or { Type: JTokenType.Null } => null,
        var other => throw new FormatException($"\"{name}\" is {other.ToString(Formatting.None)}, not a number"),
    };
}
