using System.Text;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Recognition.Corpora;

/// <summary>Reads a sentence a line with its names in place, [云杉科技|Company]发布[远山|Model]; lines that begin with # and empty ones are left out.</summary>
public static class InlineReader
{
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal) { ["person"] = "name", ["institution"] = "organization", ["policy"] = "report" };

    /// <summary>All sentences of a file.</summary>
    /// <exception cref="CorpusFormatException">A line has another form.</exception>
    public static IReadOnlyList<AnnotatedSentence> Read(string path)
    {
        var sentences = new List<AnnotatedSentence>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && line[0] != '#')
            {
                sentences.Add(Sentence(line.Trim(), path, number));
            }
        }

        return sentences.Count > 0 ? sentences : throw new CorpusFormatException(path, 1, "the file holds no sentence; expected one a line, names as [surface|Type].");
    }

    private static AnnotatedSentence Sentence(string line, string path, int number)
    {
        var text = new StringBuilder();
        var names = new List<AnnotatedName>();
        for (var at = 0; at < line.Length;)
        {
            var open = line.IndexOf('[', at);
            text.Append(line, at, (open < 0 ? line.Length : open) - at);
            if (open < 0)
            {
                break;
            }

            var (bar, close) = (line.IndexOf('|', open), line.IndexOf(']', open));
            if (bar < open + 2 || close < bar + 2)
            {
                throw new CorpusFormatException(path, number, $"expected a name as [surface|Type] at character {open + 1}.");
            }

            Add(line[(open + 1)..bar], line[(bar + 1)..close], text, names, path, number);
            at = close + 1;
        }

        return new AnnotatedSentence(text.ToString(), names);
    }

    private static void Add(string surface, string written, StringBuilder text, List<AnnotatedName> names, string path, int number)
    {
        var lower = written.ToLowerInvariant();
        var type = Renamed.GetValueOrDefault(lower, lower);
        if (RecognisedTypes.Field.IndexOf(type) < 0)
        {
            throw new CorpusFormatException(path, number, $"\"{written}\" is no type of name.");
        }

        names.Add(new AnnotatedName(new Span(text.Length, text.Length + surface.Length), type));
        text.Append(surface);
    }
}
