using System.Text;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Recognition.Corpora;

/// <summary>Reads one character and one tag a line, an empty line between sentences; tags B I (M) E S with a type, or O.</summary>
public static class ColumnReader
{
    /// <summary>All sentences of a file.</summary>
    /// <exception cref="CorpusFormatException">A line has another form.</exception>
    public static IReadOnlyList<AnnotatedSentence> Read(string path)
    {
        var sentences = new List<AnnotatedSentence>();
        var text = new StringBuilder();
        var tags = new List<string>();
        var number = 0;
        foreach (var line in File.ReadLines(path).Append(string.Empty))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                Close(text, tags, sentences);
                continue;
            }

            var (character, tag) = Fields(line, path, number);
            text.Append(character);
            tags.AddRange(Enumerable.Repeat(tag, character.Length));
        }

        return sentences.Count > 0 ? sentences : throw new CorpusFormatException(path, 1, "the file holds no sentence; expected a character and a tag a line.");
    }

    private static (string Character, string Tag) Fields(string line, string path, int number)
    {
        var space = line.LastIndexOfAny([' ', '\t']);
        var tag = line[(space + 1)..].TrimEnd();
        var wellFormed = space > 0 && (tag == "O" || (tag.Length > 2 && "BIMES".Contains(tag[0], StringComparison.Ordinal) && tag[1] == '-'));
        return wellFormed
            ? (line[..space], tag)
            : throw new CorpusFormatException(path, number, $"expected a character, a space and a tag such as B-ORG or O, found \"{line}\".");
    }

    private static void Close(StringBuilder text, List<string> tags, List<AnnotatedSentence> sentences)
    {
        if (text.Length == 0)
        {
            return;
        }

        sentences.Add(new AnnotatedSentence(text.ToString(), [.. Names(tags)]));
        text.Clear();
        tags.Clear();
    }

    private static IEnumerable<AnnotatedName> Names(List<string> tags)
    {
        var start = -1;
        for (var at = 0; at <= tags.Count; at++)
        {
            var goesOn = at < tags.Count && start >= 0 && tags[at][0] is 'I' or 'M' or 'E' && tags[at][1..] == tags[start][1..];
            if (goesOn)
            {
                continue;
            }

            if (start >= 0)
            {
                yield return new AnnotatedName(new Span(start, at), tags[start][2..]);
            }

            start = at < tags.Count && tags[at] != "O" ? at : -1;
        }
    }
}
