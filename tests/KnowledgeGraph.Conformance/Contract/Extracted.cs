using System.Text;
using System.Text.Json;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Conformance.Contract;

/// <summary>The lines of <c>kg extract --json</c> beside the texts that they speak of.</summary>
internal sealed record Extracted(JsonElement Facts, IReadOnlyList<Rune> Text)
{
    /// <summary>Reads the lines of a run over <paramref name="files"/>, in that order.</summary>
    public static List<Extracted> Of(IReadOnlyList<string> lines, IEnumerable<string> files)
    {
        var texts = files
            .SelectMany(f => new ArticleReader().Read(f, File.ReadAllBytes(f)))
            .Select(r => r.Article!.Text.EnumerateRunes().ToList());
        return [.. lines.Zip(texts, (line, text) => new Extracted(JsonDocument.Parse(line).RootElement, text))];
    }

    /// <summary>Every place that the line names, with the words that it says stand there.</summary>
    public IEnumerable<(string Words, int Start, int End)> Places() =>
        Items("entities").SelectMany(e => e.GetProperty("mentions").EnumerateArray()).Select(m => Place(m, "text"))
            .Concat(Items("figures").Select(f => Place(f, "text")))
            .Concat(Items("claims").Select(c => Place(c, "quote")))
            .Concat(Items("claims").SelectMany(c => c.GetProperty("supports").EnumerateArray()).Select(s => Place(s, "text")));

    /// <summary>The words between two code points.</summary>
    public string Between(int start, int end) => string.Concat(Text.Skip(start).Take(end - start).Select(r => r.ToString()));

    /// <summary>A list of the line.</summary>
    public IEnumerable<JsonElement> Items(string name) => Facts.GetProperty(name).EnumerateArray();

    private static (string Words, int Start, int End) Place(JsonElement item, string words) =>
        (item.GetProperty(words).GetString()!, item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32());
}
