using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>
/// The words that tell relations, taken from the tables of the rules with what they are there for: a word that no annotated article holds
/// counts as much as others of its class.
/// </summary>
internal static class PairWords
{
    private static readonly Lazy<Dictionary<string, PairWord>> Table = new(Load);
    private static readonly Lazy<WordSet> Set = new(() => new WordSet(Table.Value.Keys));

    /// <summary>How many such words there are.</summary>
    public static int Count => Table.Value.Count;

    /// <summary>The words of a text, the longest at each place, in order.</summary>
    public static List<(int At, PairWord Word)> In(string text)
    {
        var found = new List<(int, PairWord)>();
        var lookup = Table.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length;)
        {
            var length = Set.Value.LengthAt(text, at);
            if (length > 0)
            {
                found.Add((at, lookup[text.AsSpan(at, length)]));
            }

            at += Math.Max(1, length);
        }

        return found;
    }

    private static Dictionary<string, PairWord> Load()
    {
        var classes = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in PatternTable.Load().Where(row => !row.Options.Common))
        {
            Add(row.Triggers.Where(trigger => trigger.IndexOfAny(['{', '(', '[', '\\']) < 0).Select(trigger => (FoldedText.Fold(trigger), row.Predicate)));
        }

        Add(WordData.Pairs("making-verbs.tsv").Select(row => (row.Word, "making-" + row.Kind)));
        Add(WordData.Pairs("applying.tsv").Select(row => (row.Word, "applying-" + row.Kind)));
        Add(WordData.Pairs("resting.tsv").Select(row => (row.Word, "resting-" + row.Kind)));
        Add(WordData.Words("attributes.txt").Select(word => (word, "attribute-")));
        Add(WordData.Words("pair-joints.txt").Select(word => (word, "joint-" + word)));
        var tokens = classes.Values.SelectMany(names => names).Distinct(StringComparer.Ordinal).ToDictionary(name => name, name => new PairToken(name), StringComparer.Ordinal);
        return classes.Select((row, number) => new PairWord(number, new PairToken(row.Key), [.. row.Value.Select(name => tokens[name])])).ToDictionary(word => word.Word.Text, StringComparer.Ordinal);

        void Add(IEnumerable<(string Word, string Class)> rows)
        {
            foreach (var (word, name) in rows.Where(row => row.Word.Length > 0))
            {
                var list = classes.TryGetValue(word, out var known) ? known : classes[word] = [];
                if (!list.Contains(name))
                {
                    list.Add(name);
                }
            }
        }
    }
}
