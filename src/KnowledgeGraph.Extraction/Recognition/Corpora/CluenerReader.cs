using KnowledgeGraph.Core.Documents;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Extraction.Recognition.Corpora;

/// <summary>Reads CLUENER2020's form: one JSON object a line, <c>label[type][surface] = [[start, end], …]</c>, the end inclusive.</summary>
public static class CluenerReader
{
    /// <summary>All sentences of a file.</summary>
    /// <exception cref="CorpusFormatException">A line has another form.</exception>
    public static IReadOnlyList<AnnotatedSentence> Read(string path)
    {
        var sentences = new List<AnnotatedSentence>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                sentences.Add(Sentence(line, path, number));
            }
        }

        return sentences.Count > 0 ? sentences : throw new CorpusFormatException(path, 1, "the file holds no sentence; expected one JSON object a line.");
    }

    private static AnnotatedSentence Sentence(string line, string path, int number)
    {
        try
        {
            var row = JObject.Parse(line);
            var text = (string?)row["text"] ?? throw new CorpusFormatException(path, number, "the object has no \"text\".");
            var names = new List<AnnotatedName>();
            foreach (var type in ((JObject?)row["label"] ?? []).Properties())
            {
                Known(type.Name, path, number);
                names.AddRange(type.Value.Children<JProperty>().SelectMany(s => s.Value).Select(p => new AnnotatedName(new Span((int)p[0]!, (int)p[1]! + 1), type.Name)));
            }

            return names.TrueForAll(n => n.Span.Start >= 0 && n.Span.Length > 0 && n.Span.End <= text.Length)
                ? new AnnotatedSentence(text, [.. names.Distinct().OrderBy(n => n.Span.Start).ThenBy(n => n.Span.End).ThenBy(n => n.Type, StringComparer.Ordinal)])
                : throw new CorpusFormatException(path, number, "a name lies outside the text.");
        }
        catch (Exception e) when (e is JsonException or InvalidCastException or ArgumentException)
        {
            throw new CorpusFormatException(path, number, $"expected {{\"text\": …, \"label\": {{type: {{surface: [[start, end]]}}}}}}: {e.Message}");
        }
    }

    private static void Known(string type, string path, int number)
    {
        if (RecognisedTypes.Find(type) is null)
        {
            var known = string.Join(", ", Enum.GetValues<RecognisedType>().Select(RecognisedTypes.NameOf));
            throw new CorpusFormatException(path, number, $"\"{type}\" is no type of name; known are {known}.");
        }
    }
}
