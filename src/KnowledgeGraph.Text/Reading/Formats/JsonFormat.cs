using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Text.Reading.Formats;

/// <summary>Reads a JSON document: one article, a list of them, or an object that holds such a list.</summary>
internal static class JsonFormat
{
    /// <summary>Whether the whole text is JSON.</summary>
    public static bool Looks(string text, ReaderOptions options)
    {
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty || start[0] is not ('{' or '[') || text.AsSpan().TrimEnd()[^1] is not ('}' or ']'))
        {
            return false;
        }

        try
        {
            using var reader = Open(text, options);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public static IEnumerable<(RawDocument? Document, ReadProblem? Problem)> Read(string path, string text, ReaderOptions options)
    {
        var found = new List<(RawDocument? Document, ReadProblem? Problem)>();
        try
        {
            using var reader = Open(text, options);
            reader.Read();
            Collect(path, JToken.ReadFrom(reader), found);
        }
        catch (JsonException error)
        {
            found.Add((null, new ReadProblem(path, null, $"The file is not valid JSON ({Short(error)}); correct it there, or give the file another ending if it is plain text.")));
        }

        return found;
    }

    /// <summary>A reader that leaves dates alone and refuses deep nesting.</summary>
    public static JsonTextReader Open(string text, ReaderOptions options) => new(new StringReader(text))
    {
        DateParseHandling = DateParseHandling.None,
        MaxDepth = options.MaxJsonDepth,
    };

    /// <summary>The parser's message on one line.</summary>
    public static string Short(JsonException error) => error.Message.TrimEnd('.').ReplaceLineEndings(" ");

    private static void Collect(string path, JToken root, List<(RawDocument? Document, ReadProblem? Problem)> found)
    {
        var list = root as JArray ?? (root is JObject wrapper && JsonFields.Find(wrapper, JsonFields.Lists) is JArray { First: JObject } inner ? inner : null);
        if (list is null)
        {
            found.Add(root is JObject single
                ? JsonRecord.Read(path, path, "record 1", single)
                : (null, new ReadProblem(path, null, "The JSON holds neither an object nor a list of objects, so no article.")));
            return;
        }

        for (var i = 0; i < list.Count; i++)
        {
            var locator = string.Create(CultureInfo.InvariantCulture, $"record {i + 1}");
            found.Add(list[i] is JObject record
                ? JsonRecord.Read(path, string.Create(CultureInfo.InvariantCulture, $"{path}#{i + 1}"), locator, record)
                : (null, new ReadProblem(path, locator, "This entry of the list is no object, so no article.")));
        }
    }
}
