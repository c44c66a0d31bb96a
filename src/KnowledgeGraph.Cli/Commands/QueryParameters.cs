using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Reads the parameters of a statement from <c>name=value</c>.</summary>
internal static class QueryParameters
{
    /// <summary>The parameters by name, the last of one name counting. Values are long, double, bool, string, list, map or <c>null</c>.</summary>
    /// <exception cref="CommandFailure">One has no name, or is a list or a map that is no JSON.</exception>
    public static Dictionary<string, object?> Read(IEnumerable<string> given)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
            {
                throw Wrong($"--param takes name=value, not \"{text}\".");
            }

            values[text[..at]] = Value(text[..at], text[(at + 1)..]);
        }

        return values;
    }

    private static object? Value(string name, string text) => text switch
    {
        "null" => null,
        "true" => true,
        "false" => false,
        ['\'', .. var inner, '\''] => inner,
        ['[' or '{', ..] => Json(name, text),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        _ => text,
    };

    private static object? Json(string name, string text)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
            var token = JToken.ReadFrom(reader, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
            return reader.Read() ? throw new JsonReaderException("There is more behind its end.") : Plain(token);
        }
        catch (JsonException error)
        {
            throw Wrong($"--param {name} is no list or map in JSON: {error.Message.TrimEnd('.')}. To pass it as text, quote it: \"{name}='…'\".");
        }
    }

    private static object? Plain(JToken token) => token switch
    {
        JArray list => list.Select(Plain).ToList(),
        JObject map => map.Properties().ToDictionary(p => p.Name, p => Plain(p.Value), StringComparer.Ordinal),
        JValue { Value: BigInteger large } => throw new JsonReaderException($"{large} is more than an integer holds."),
        JValue value => value.Value,
        _ => throw new JsonReaderException($"{token.Type} is no value."),
    };

    private static CommandFailure Wrong(string message) => new(message, ExitCodes.Usage);
}
