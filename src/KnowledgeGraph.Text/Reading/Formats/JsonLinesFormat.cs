using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Text.Reading.Formats;

/// <summary>Reads one JSON object a line. A broken line is one problem; the others are read.</summary>
internal static class JsonLinesFormat
{
    /// <summary>Whether at least two lines begin and end as objects and none begins otherwise.</summary>
    public static bool Looks(string text)
    {
        var objects = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            if (trimmed.IsEmpty)
            {
                continue;
            }

            if (trimmed[0] != '{')
            {
                return false;
            }

            objects += trimmed.Length > 1 && trimmed[^1] == '}' ? 1 : 0;
        }

        return objects >= 2;
    }

    public static IEnumerable<(RawDocument? Document, ReadProblem? Problem)> Read(string path, string text, ReaderOptions options)
    {
        using var lines = new StringReader(text);
        var number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ReadLine(path, line, number, options);
            }
        }
    }

    private static (RawDocument? Document, ReadProblem? Problem) ReadLine(string path, string line, int number, ReaderOptions options)
    {
        var locator = string.Create(CultureInfo.InvariantCulture, $"line {number}");
        try
        {
            using var reader = JsonFormat.Open(line, options);
            var record = JObject.Load(reader);
            return JsonRecord.Read(path, string.Create(CultureInfo.InvariantCulture, $"{path}#{number}"), locator, record);
        }
        catch (JsonException error)
        {
            return (null, new ReadProblem(path, locator, $"This line is not a JSON object ({JsonFormat.Short(error)}); it was left out."));
        }
    }
}
