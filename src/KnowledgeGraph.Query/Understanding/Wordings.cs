using System.Collections.Immutable;
using System.Reflection;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>How questions are worded, as data. A word may tell several things: 融资 names a relation and a kind of number.</summary>
internal sealed class Wordings
{
    private static readonly Lazy<Wordings> Shipped = new(Load);
    private static readonly string[] Silent = ["filler", "unclear", "negation", "pronoun", "passive"];

    private readonly ImmutableSortedDictionary<string, ImmutableArray<Wording>> _words;
    private readonly Lazy<ILookup<string, string>> _near;
    private readonly int _longest;

    private Wordings(IEnumerable<Wording> rows)
    {
        _words = rows.GroupBy(r => r.Word, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        _longest = _words.Keys.Max(k => k.Length);
        _near = new Lazy<ILookup<string, string>>(() => _words.Where(w => w.Value.Any(v => !Silent.Contains(v.Kind, StringComparer.Ordinal)))
            .SelectMany(w => Gaps(w.Key).Select(g => (Gap: g, w.Key))).ToLookup(p => p.Gap, p => p.Key, StringComparer.Ordinal));
    }

    /// <summary>The wordings that ship with the library.</summary>
    public static Wordings Default => Shipped.Value;

    /// <summary>Every kind and value, for checks.</summary>
    public IEnumerable<Wording> All => _words.Values.SelectMany(w => w);

    /// <summary>The words of one kind.</summary>
    public IEnumerable<string> Of(string kind) => All.Where(w => w.Kind == kind).Select(w => w.Word);

    /// <summary>Whether the whole text is a word for a class of things.</summary>
    public bool IsClass(string text) => _words.TryGetValue(text, out var found) && found.Any(w => w.Kind == "class");

    /// <summary>Whether the whole text is a word for a unit: token.</summary>
    public bool IsUnit(string text) => _words.TryGetValue(text, out var found) && found.Any(w => w.Kind == "unit");

    /// <summary>Whether it is such a word behind one that narrows it: 开源模型.</summary>
    public bool IsSaidOfClass(string text) => Of("said").Any(w => text.StartsWith(w, StringComparison.Ordinal) && IsClass(text[w.Length..]));

    /// <summary>Whether the whole text is a wording.</summary>
    public bool Has(string text) => _words.ContainsKey(text);

    /// <summary>The wordings that differ from a text in one character.</summary>
    public IEnumerable<string> Near(string text) => Gaps(text).SelectMany(g => _near.Value[g]).Where(w => w != text).Distinct(StringComparer.Ordinal);

    /// <summary>The wordings of a text in order, the longest first wherever two overlap; what lies in <paramref name="taken"/> is passed over.</summary>
    public IReadOnlyList<WordingHit> Find(string text, Func<int, bool> taken)
    {
        var chosen = new List<Span>();
        foreach (var span in Candidates(text, taken).OrderByDescending(s => s.Length).ThenBy(s => s.Start))
        {
            if (!chosen.Exists(c => c.Overlaps(span)))
            {
                chosen.Add(span);
            }
        }

        return [.. chosen.Order().SelectMany(s => _words[s.Of(text)].Select(w => new WordingHit(s, w)))];
    }

    private IEnumerable<Span> Candidates(string text, Func<int, bool> taken)
    {
        for (var at = 0; at < text.Length; at++)
        {
            for (var length = 1; length <= _longest && at + length <= text.Length && !taken(at + length - 1); length++)
            {
                if (_words.ContainsKey(text.Substring(at, length)))
                {
                    yield return new Span(at, at + length);
                }
            }
        }
    }

    private static IEnumerable<string> Gaps(string word) =>
        word.Length < 2 ? [] : Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1).Insert(i, "\0"));

    // 在哪天, 在什么会上: asked as without 在, and not 在哪.
    private static IEnumerable<string> InPlaces(string words) => words.Split('|').Where(w => w[0] is '哪' or '什' or '何' or '啥').Select(w => "在" + w);

    private static Wordings Load()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("wordings.tsv")!);
        var rows = new List<Wording>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (line.StartsWith('#') || cells is not [var kind, var value, var how, var words] || kind == "kind")
            {
                continue;
            }

            rows.AddRange(words.Split('|').Concat(kind == "asked" ? InPlaces(words) : []).Distinct(StringComparer.Ordinal).Select(w => new Wording(kind, value, how, FoldedText.Fold(w))));
        }

        return new Wordings(rows);
    }
}
