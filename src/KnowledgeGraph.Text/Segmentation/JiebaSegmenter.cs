using System.Buffers;

namespace KnowledgeGraph.Text.Segmentation;

/// <summary>
/// Segments as jieba does (github.com/fxsjy/jieba, version 0.42.1): the most probable path through the graph of dictionary words, and
/// a hidden Markov model over the single characters left. Immutable and safe to share between threads.
/// </summary>
public sealed class JiebaSegmenter : ISegmenter
{
    private static readonly Lazy<JiebaSegmenter> Shared = new(() => new JiebaSegmenter(JiebaDictionary.Load(), UnknownWords.Load()));

    private static readonly PartialDictionary Part = new();

    private readonly JiebaDictionary _dictionary;
    private readonly WordTrie _words;
    private readonly UnknownWords _unknown;

    internal JiebaSegmenter(JiebaDictionary dictionary, UnknownWords unknown)
    {
        _dictionary = dictionary;
        _words = dictionary.Words;
        _unknown = unknown;
    }

    /// <summary>The segmenter over the embedded dictionary, which is read when it is first asked for.</summary>
    public static JiebaSegmenter Default => Shared.Value;

    /// <summary>
    /// A segmenter that divides this text, and any other of its characters, as <see cref="Default"/> does, and needs no more of the dictionary than such texts can meet. For
    /// a single question; its entries mean nothing to another segmenter.
    /// </summary>
    public static JiebaSegmenter For(string text) => Shared.IsValueCreated ? Default : Part.For(text) ?? Default;

    /// <summary>The classes of words (n, nr, ns, v …) by the index that <see cref="TagOf"/> gives; index 0 is no class.</summary>
    public IReadOnlyList<string> Tags => _dictionary.Tags;

    /// <inheritdoc/>
    public IReadOnlyList<Word> Segment(string text, SegmentationMode mode = SegmentationMode.Precise)
    {
        var words = new List<Word>((text.Length / 2) + 1);
        Segment(text, words);
        return mode == SegmentationMode.Search ? SearchWords.Of(text, words, _words) : words;
    }

    /// <summary>Adds the words of the text, in precise mode, to a list that the caller may use again.</summary>
    public void Segment(ReadOnlySpan<char> text, List<Word> words)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && BlockCharacters.IsBlock(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                SegmentBlock(text[start..end], start, words);
                start = end;
            }
            else
            {
                end = start + LengthAlone(text[start..]);
                words.Add(new Word(start, end, 0));
                start = end;
            }
        }
    }

    /// <summary>Whether what stands before a place is divided the same way whatever stands behind it, and the other way round.</summary>
    public static bool IsDivided(string text, int at) =>
        at <= 0 || at >= text.Length || !(BlockCharacters.IsBlock(text[at - 1]) && BlockCharacters.IsBlock(text[at]));

    /// <summary>Whether a character is a word alone wherever it stands, so that words are the same where another such character stands for it.</summary>
    public static bool StandsAlone(char c) => !BlockCharacters.IsBlock(c);

    /// <summary>The index of an entry's class in <see cref="Tags"/>; 0 when the word is in no dictionary.</summary>
    public int TagOf(Word word) => _words.Tag(word.Entry);

    private void SegmentBlock(ReadOnlySpan<char> block, int offset, List<Word> words)
    {
        var path = ArrayPool<PathStep>.Shared.Rent(block.Length + 1);
        WordGraph.FindPath(_words, _dictionary.Unknown, block, path);
        var singles = 0;
        for (var at = 0; at < block.Length; at = path[at].End)
        {
            var step = path[at];
            if (step.End - at == 1)
            {
                continue;
            }

            AddSingles(block, singles, at, offset, words);
            words.Add(new Word(offset + at, offset + step.End, step.Entry));
            singles = step.End;
        }

        AddSingles(block, singles, block.Length, offset, words);
        ArrayPool<PathStep>.Shared.Return(path);
    }

    /// <summary>A run of single characters is itself divided, unless the dictionary knows it and preferred the characters.</summary>
    private void AddSingles(ReadOnlySpan<char> block, int start, int end, int offset, List<Word> words)
    {
        if (end - start < 2 || WordGraph.Find(_words, block[start..end]) != 0)
        {
            for (var i = start; i < end; i++)
            {
                words.Add(new Word(offset + i, offset + i + 1, WordGraph.Find(_words, block.Slice(i, 1))));
            }

            return;
        }

        var first = words.Count;
        SingleRuns.Cut(block[start..end], offset + start, _unknown, words);
        for (var i = first; i < words.Count; i++)
        {
            words[i] = words[i] with { Entry = WordGraph.Find(_words, block.Slice(words[i].Start - offset, words[i].Length)) };
        }
    }

    private static int LengthAlone(ReadOnlySpan<char> text) =>
        text.Length > 1 && ((text[0] == '\r' && text[1] == '\n') || char.IsSurrogatePair(text[0], text[1])) ? 2 : 1;
}
