using System.Reflection;
using System.Runtime.InteropServices;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>How questions are worded, as data. A word may tell several things: 融资 names a relation and a kind of number.</summary>
internal sealed class Wordings
{
    private static readonly Lazy<Wordings> Shipped = new(Load);
    private static readonly string[] Silent = ["filler", "unclear", "negation", "pronoun", "passive"];

    private readonly Dictionary<string, List<Wording>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> _longest = [];
    private readonly Lazy<ILookup<string, Wording>> _kinds;
    private readonly Lazy<NearWords> _near;

    private Wordings(IEnumerable<Wording> rows)
    {
        foreach (var row in rows)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_words, row.Word, out _) ??= []).Add(row);
            ref var longest = ref CollectionsMarshal.GetValueRefOrAddDefault(_longest, row.Word[0], out _);
            longest = Math.Max(longest, row.Word.Length);
        }

        _kinds = new Lazy<ILookup<string, Wording>>(() => All.ToLookup(w => w.Kind, StringComparer.Ordinal));
        _near = new Lazy<NearWords>(() => new NearWords(_words.Where(w => w.Value.Exists(v => !Silent.Contains(v.Kind, StringComparer.Ordinal))).Select(w => w.Key)));
    }

    /// <summary>The wordings that ship with the library.</summary>
    public static Wordings Default => Shipped.Value;

    /// <summary>Every kind and value, for checks.</summary>
    public IEnumerable<Wording> All => _words.OrderBy(w => w.Key, StringComparer.Ordinal).SelectMany(w => w.Value);

    /// <summary>The words of one kind.</summary>
    public IEnumerable<string> Of(string kind) => _kinds.Value[kind].Select(w => w.Word);

    /// <summary>The relation words of two characters or more that mean what one of some words means.</summary>
    public IEnumerable<string> Alike(IEnumerable<string> words)
    {
        var values = words.SelectMany(w => _words.TryGetValue(w, out var found) ? found.Where(f => f.Kind == "relation").Select(f => f.Value) : []).ToHashSet(StringComparer.Ordinal);
        return _kinds.Value["relation"].Where(w => values.Contains(w.Value) && w.Word.Length > 1).Select(w => w.Word);
    }

    /// <summary>Whether the whole text is a word for a class of things.</summary>
    public bool IsClass(string text) => _words.TryGetValue(text, out var found) && found.Exists(w => w.Kind == "class");

    /// <summary>Whether the whole text is a word for a unit: token.</summary>
    public bool IsUnit(string text) => _words.TryGetValue(text, out var found) && found.Exists(w => w.Kind == "unit");

    /// <summary>Whether the whole text is a word for a relation: 基础模型.</summary>
    public bool IsRelation(string text) => _words.TryGetValue(text, out var found) && found.Exists(w => w.Kind == "relation");

    /// <summary>The post that a word names, the same for all its ways to be written; <c>null</c> for no known post.</summary>
    public string? PostOf(string text) => _words.TryGetValue(text, out var found) ? found.Find(w => w.Kind == "post")?.Value : null;

    /// <summary>Whether it is such a word behind one that narrows it: 开源模型, 自研大模型.</summary>
    public bool IsSaidOfClass(string text) => Of("said").Append("自研").Any(w => text.StartsWith(w, StringComparison.Ordinal) && IsClass(text[w.Length..]));

    /// <summary>What the whole text may tell; nothing for what is no wording.</summary>
    public IEnumerable<string> KindsOf(string text) => _words.TryGetValue(text, out var found) ? found.Select(w => w.Kind) : [];

    /// <summary>Whether the whole text is a wording.</summary>
    public bool Has(ReadOnlySpan<char> text) => _words.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(text);

    /// <summary>The wordings that differ from a text in one character.</summary>
    public IReadOnlyList<string> Near(ReadOnlySpan<char> text) => _near.Value.Of(text);

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

    private List<Span> Candidates(string text, Func<int, bool> taken)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new List<Span>();
        for (var at = 0; at < text.Length; at++)
        {
            var longest = Math.Min(_longest.GetValueOrDefault(text[at]), text.Length - at);
            for (var length = 1; length <= longest && !taken(at + length - 1); length++)
            {
                if (words.ContainsKey(text.AsSpan(at, length)) && !TakesEnd(text, at, length))
                {
                    found.Add(new Span(at, at + length));
                }
            }
        }

        return found;
    }

    // 用在哪些领域: 在 belongs to the word before it.
    private bool TakesEnd(string text, int at, int length) =>
        text[at] == '在' && length > 1 && Enumerable.Range(2, 3).Any(n => at + 1 >= n && _words.TryGetValue(text.Substring(at + 1 - n, n), out var found) && found.Exists(w => w.Kind == "relation"));

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
