using System.Text;
using KnowledgeGraph.Extraction.Recognition.Corpora;
using KnowledgeGraph.Extraction.Recognition.Features;

namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>Puts the lists together that a model carries: shipped word lists, the training text's names, the names of other annotated texts.</summary>
internal sealed class SurfaceLists
{
    private const string Prefix = "recognition/lists/";
    private static readonly string[] WordLists = ["book", "company", "game", "government", "movie", "organization", "position", "scene", "name"];

    private readonly SortedDictionary<string, int> _codes = new(StringComparer.Ordinal);

    /// <summary>The table of all surfaces.</summary>
    public SurfaceTable Build() => SurfaceTable.Of(_codes);

    /// <summary>The names of the shipped word lists.</summary>
    public static IReadOnlyCollection<string> All => WordLists;

    /// <summary>Adds shipped word lists.</summary>
    public SurfaceLists AddWordLists(IReadOnlyCollection<string> wanted)
    {
        for (var list = 0; list < WordLists.Length; list++)
        {
            if (!wanted.Contains(WordLists[list]))
            {
                continue;
            }

            foreach (var word in Lines(WordLists[list]))
            {
                Add(word, NameList.Words, 1 << list);
            }
        }

        return this;
    }

    /// <summary>Adds what the training text says.</summary>
    public SurfaceLists AddSeen(SeenNames seen)
    {
        foreach (var (surface, code) in seen.Surfaces())
        {
            Add(surface, NameList.Seen, code);
        }

        return this;
    }

    /// <summary>Adds the persons, organisations, places and titles of texts that mark other types.</summary>
    public SurfaceLists AddOthers(IEnumerable<AnnotatedSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var name in sentence.Names)
            {
                Add(name.Span.Of(sentence.Text), NameList.Others, OtherKind(name.Type));
            }
        }

        return this;
    }

    private static int OtherKind(string type) => type switch
    {
        "PER" or "NAME" => 1,
        "ORG" => 2,
        "LOC" => 4,
        "TITLE" => 8,
        _ => 0,
    };

    private void Add(string text, int list, int value)
    {
        var surface = Normal.Of(text.Trim());
        if (surface.Length > 1 && value != 0)
        {
            var code = _codes.GetValueOrDefault(surface);
            _codes[surface] = SurfaceCode.With(code, list, SurfaceCode.Of(code, list) | value);
        }
    }

    private static IEnumerable<string> Lines(string list)
    {
        using var stream = typeof(SurfaceLists).Assembly.GetManifestResourceStream($"{Prefix}{list}.txt")
            ?? throw new InvalidOperationException($"The word list {list} is missing from this build.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }
}
