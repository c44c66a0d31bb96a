namespace KnowledgeGraph.Text.Segmentation;

/// <summary>jieba's dictionary: a word, how often it was counted, its class. Source and licence: <c>Data/NOTICE.md</c>.</summary>
internal sealed class JiebaDictionary
{
    /// <summary>The count of all words. jieba counts a word that its file holds twice (B超, three times each) twice in it.</summary>
    internal const long Total = 60_101_967;

    private const int ExpectedNodes = 520_000;
    private const int FewNodes = 4_000;
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

    /// <summary>The whole dictionary.</summary>
    public static JiebaDictionary Load() => Read([new DictionaryText().All], ExpectedNodes);

    /// <summary>The words that begin with one of some characters, scored as in the whole dictionary.</summary>
    public static JiebaDictionary Load(DictionaryText text, IReadOnlySet<char> firsts) => Read(firsts.Order().Select(text.Of), FewNodes);

    private static JiebaDictionary Read(IEnumerable<DataLines> parts, int expected)
    {
        var tags = new List<string> { string.Empty };
        var draft = new TrieDraft(expected);
        foreach (var part in parts)
        {
            var lines = part;
            while (lines.Next(out var line))
            {
                var second = line.LastIndexOf(' ');
                var first = line[..second].LastIndexOf(' ');
                draft.Add(line[..first], Math.Log(Count(line[(first + 1)..second])), (byte)IndexOf(tags, line[(second + 1)..]));
            }
        }

        var total = Math.Log(Total);
        return new JiebaDictionary(new WordTrie(draft.Trim(total)), [.. tags], -total);
    }

    private static int Count(ReadOnlySpan<char> digits)
    {
        var count = 0;
        foreach (var digit in digits)
        {
            count = checked((count * 10) + (digit - '0'));
        }

        return count;
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
}
