using System.Runtime.InteropServices;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>The words of an article's folded text by place, and what each can be in a name.</summary>
internal sealed class ArticleWords
{
    private static readonly Lazy<WordKind[]> KindsOfTags = new(() => [.. JiebaSegmenter.Default.Tags.Select(Kind)]);
    private static readonly Lazy<bool[]> DescribingTags = new(() => [.. JiebaSegmenter.Default.Tags.Select(tag => tag is "a" or "ad" or "b" or "z" or "i" or "l")]);
    private static readonly Lazy<WordSet> Ordinary = new(() => WordData.Set("ordinary-words.txt"));

    private const int LongestGuess = 5;
    private const string Measures = "款台个家套种";
    private const string Numbers = "0123456789一两三四五六七八九十百千万亿多几";
    private const string Leading = "用把被将让给使由与在向对从为据携称获";
    private const string Trailing = "于与和及在已将把为向对从被也都还又则均称说是的了携";
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly WordKind[] _kinds;
    private readonly int[] _tags;

    /// <param name="folded">The folded text.</param>
    /// <param name="words">Its words as the segmenter divides it.</param>
    public ArticleWords(string folded, List<Word> words)
    {
        var segmenter = JiebaSegmenter.Default;
        var kinds = KindsOfTags.Value;
        _starts = new int[folded.Length];
        _ends = new int[folded.Length];
        _kinds = new WordKind[folded.Length];
        _tags = new int[folded.Length];
        Array.Fill(_tags, -1);
        foreach (var word in CollectionsMarshal.AsSpan(words))
        {
            var tag = segmenter.TagOf(word);
            var kind = word.Length == 1 && kinds[tag] == WordKind.Content ? WordKind.Unknown
                : kinds[tag] == WordKind.Name && Ordinary.Value.Contains(folded.AsSpan(word.Start, word.Length)) ? WordKind.Content
                : kinds[tag];
            if (kind <= WordKind.Name && word.Length is > 1 and <= LongestGuess && Characters.IsHan(folded[word.Start]))
            {
                AddGuess(folded, word.Start, word.End, kind);
                if (kind == WordKind.Name)
                {
                    _tags.AsSpan(word.Start, word.Length).Fill(tag);
                }
            }
            else
            {
                Add(word.Start, word.End, kind);
                _tags.AsSpan(word.Start, word.Length).Fill(tag);
            }
        }
    }

    // Words that the segmenter guesses hold what stands beside a name: 用云杉, 云杉大 of 云杉大模型.
    private void AddGuess(string folded, int start, int end, WordKind kind)
    {
        if (kind == WordKind.Unknown && end - start > 2 && (Leading.Contains(folded[start], StringComparison.Ordinal) || (Measures.Contains(folded[start], StringComparison.Ordinal) && start > 0 && Numbers.Contains(folded[start - 1], StringComparison.Ordinal))))
        {
            Add(start, start + 1, WordKind.Function);
            start++;
        }

        if (kind == WordKind.Unknown && end - start > 2 && Trailing.Contains(folded[end - 1], StringComparison.Ordinal))
        {
            Add(end - 1, end, WordKind.Function);
            end--;
        }

        if (folded[end - 1] == '大' && folded.AsSpan(end).StartsWith("模型", StringComparison.Ordinal))
        {
            Add(end - 1, end, WordKind.Unknown);
            end--;
        }

        Add(start, end, end - start == 1 ? WordKind.Unknown : kind);
    }

    private void Add(int start, int end, WordKind kind)
    {
        for (var at = start; at < end; at++)
        {
            _starts[at] = start;
            _ends[at] = end;
            _kinds[at] = kind;
        }
    }

    /// <summary>Whether no word stands across the position.</summary>
    public bool IsEdge(int position) => position <= 0 || position >= _starts.Length || _starts[position] == position;

    /// <summary>The word that ends before the position, or <c>null</c> when one stands across it.</summary>
    public Span? EndingAt(int position) => position > 0 && IsEdge(position) ? new Span(_starts[position - 1], position) : null;

    /// <summary>The word that begins at the position, or <c>null</c> when one stands across it.</summary>
    public Span? StartingAt(int position) => position < _ends.Length && IsEdge(position) ? new Span(position, _ends[position]) : null;

    public WordKind KindAt(int position) => _kinds[position];

    /// <summary>Whether the word that begins at the position says how things are (坚实, 大型, 不同) and is no thing's name.</summary>
    public bool Describes(int position) => _starts[position] == position && _tags[position] is >= 0 and var tag && DescribingTags.Value[tag];

    /// <summary>The word that stands at the position.</summary>
    public Span At(int position) => new(_starts[position], _ends[position]);

    /// <summary>The part of speech that the dictionary gives the word at the position, or an empty text.</summary>
    public string TagAt(int position) => _tags[position] < 0 ? string.Empty : JiebaSegmenter.Default.Tags[_tags[position]];

    /// <summary>How a stretch reads: as unknown where any of its words is, else as a name where any is one, else as words of content.</summary>
    public WordKind KindOf(Span span)
    {
        var kind = WordKind.Content;
        for (var at = span.Start; at < span.End; at = _ends[at])
        {
            kind = _kinds[at] < kind ? _kinds[at] : kind;
        }

        return kind;
    }

    /// <summary>Whether the stretch is one word of the dictionary.</summary>
    public bool IsOneWord(Span span) => _starts[span.Start] == span.Start && _ends[span.Start] == span.End && _kinds[span.Start] != WordKind.Unknown;

    // What a word of more than one character is by its class.
    private static WordKind Kind(string tag) => tag switch
    {
        "" or "x" => WordKind.Unknown,
        "nr" or "nrt" or "nrfg" or "ns" or "nt" or "nz" => WordKind.Name,
        "m" => WordKind.Number,
        ['v', ..] and not "vn" => WordKind.Verb,
        ['n', ..] or "vn" or "an" or "i" or "l" or "j" or "g" or "b" or "a" or "ad" or "z" or "s" => WordKind.Content,
        _ => WordKind.Function,
    };
}
