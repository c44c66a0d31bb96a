using System.Globalization;

namespace KnowledgeGraph.Text.Segmentation;

/// <summary>jieba's dictionary: a word, how often it was counted, its class. Source and licence: <c>Data/NOTICE.md</c>.</summary>
internal sealed class JiebaDictionary
{
    private const int ExpectedNodes = 520_000;
    private readonly string[] _tags;

    private JiebaDictionary(WordTrie words, string[] tags, double unknown)
    {
        Words = words;
        _tags = tags;
        Unknown = unknown;
    }

    /// <summary>The words.</summary>
    public WordTrie Words { get; }

    /// <summary>The score of a character that is no word: that of a word counted once.</summary>
    public double Unknown { get; }

    /// <summary>The classes by index; index 0 stands for none.</summary>
    public IReadOnlyList<string> Tags => _tags;

    /// <summary>Reads the embedded dictionary.</summary>
    public static JiebaDictionary Load()
    {
        var text = SegmentationData.Text("jieba-dictionary.txt.br");
        var total = Math.Log(Total(text));
        var tags = new List<string> { string.Empty };
        var draft = new TrieDraft(ExpectedNodes);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length > 0)
            {
                var (word, count, tag) = Fields(line);
                draft.Add(word, Math.Log(count) - total, (byte)IndexOf(tags, tag));
            }
        }

        return new JiebaDictionary(new WordTrie(draft.Trim()), [.. tags], -total);
    }

    // jieba counts a word that its file holds twice (B超, three times each) twice in the total.
    private static long Total(string text)
    {
        var total = 3L;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            total += line.Length > 0 ? Fields(line).Count : 0;
        }

        return total;
    }

    private static RowFields Fields(ReadOnlySpan<char> line)
    {
        var second = line.LastIndexOf(' ');
        var first = line[..second].LastIndexOf(' ');
        return new RowFields(line[..first], int.Parse(line[(first + 1)..second], NumberStyles.None, CultureInfo.InvariantCulture), line[(second + 1)..]);
    }

    private static int IndexOf(List<string> tags, ReadOnlySpan<char> tag)
    {
        for (var i = 0; i < tags.Count; i++)
        {
            if (tag.SequenceEqual(tags[i]))
            {
                return i;
            }
        }

        tags.Add(tag.ToString());
        return tags.Count - 1;
    }

    private readonly ref struct RowFields(ReadOnlySpan<char> word, int count, ReadOnlySpan<char> tag)
    {
        public int Count { get; } = count;

        private ReadOnlySpan<char> Word { get; } = word;

        private ReadOnlySpan<char> Tag { get; } = tag;

        public void Deconstruct(out ReadOnlySpan<char> word, out int count, out ReadOnlySpan<char> tag)
        {
            word = Word;
            count = Count;
            tag = Tag;
        }
    }
}
