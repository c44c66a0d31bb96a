using System.Reflection;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Words by which statements are read, as data in <c>Data/statement-words.tsv</c>.</summary>
internal sealed class StatementWords
{
    private static readonly Lazy<StatementWords> Shipped = new(Load);
    private static readonly string[] Between = ["过", "了", "完", "的"];

    private const int Long = 2;

    private readonly ILookup<string, string> _kinds;
    private readonly Dictionary<string, List<string>> _alike = new(StringComparer.Ordinal);

    private StatementWords(List<(string Kind, string[] Words)> rows)
    {
        _kinds = rows.SelectMany(r => r.Words.Select(w => (r.Kind, Word: w))).ToLookup(p => p.Kind, p => p.Word, StringComparer.Ordinal);
        foreach (var row in rows.Where(r => r.Kind == "alike"))
        {
            foreach (var word in row.Words)
            {
                _alike[word] = [.. _alike.GetValueOrDefault(word, []), .. row.Words];
            }
        }
    }

    /// <summary>The words that ship with the library.</summary>
    public static StatementWords Default => Shipped.Value;

    /// <summary>The words of one kind.</summary>
    public IEnumerable<string> Of(string kind) => _kinds[kind];

    /// <summary>Whether a word is of a kind.</summary>
    public bool Is(string kind, string word) => _kinds[kind].Contains(word, StringComparer.Ordinal);

    /// <summary>The word and those that say the same, with its parts apart where they may be: 融资, 融过资.</summary>
    public IEnumerable<string> Forms(string word) =>
        _alike.GetValueOrDefault(word, []).Prepend(word).SelectMany(w => Is("parted", w) ? Between.Select(b => w[..1] + b + w[1..]).Prepend(w) : [w]).Distinct(StringComparer.Ordinal);

    /// <summary>Where phrases stand that other words may say: 商业用途.</summary>
    public IEnumerable<Span> Phrases(string text) => _alike.Keys.Where(w => w.Length > Long).SelectMany(w => text.IndexOf(w, StringComparison.Ordinal) is >= 0 and var at ? [new Span(at, at + w.Length)] : Array.Empty<Span>());

    /// <summary>The verb of which a text begins with the parts, and how long that is: 融过资.</summary>
    public (string Word, int Length)? PartedAt(string text, int at) =>
        _kinds["parted"].Where(w => text[at] == w[0] && at + 2 < text.Length && text[at + 2] == w[1] && Between.Contains(text.Substring(at + 1, 1), StringComparer.Ordinal)).Select(w => ((string, int)?)(w, 3)).FirstOrDefault();

    private static StatementWords Load()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("statement-words.tsv")!);
        var rows = new List<(string Kind, string[] Words)>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('\t') is [var kind, var words] && kind != "kind")
            {
                rows.Add((kind, words.Split('|')));
            }
        }

        return new StatementWords(rows);
    }
}
