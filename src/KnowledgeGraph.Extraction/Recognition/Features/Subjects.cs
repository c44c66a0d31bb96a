using System.Runtime.InteropServices;

namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>
/// What the characters of a stretch are asked about again and again: its characters, words, and their neighbourhoods, each with one key and one
/// number. A pair of characters is a feature of four characters around it, in another role each time; it is looked up once.
/// </summary>
internal sealed class Subjects
{
    private const ulong CharacterTemplate = 10;
    private const ulong PairTemplate = 30;
    private const ulong SkipTemplate = 34;
    private const ulong TripleTemplate = 40;
    private const ulong WordTemplate = 60;
    private const ulong WordPairTemplate = 63;
    private const ulong PhraseTemplate = 85;
    private const ulong BeforeText = 1;
    private const ulong BehindText = 2;
    private const ulong Odd = 0x9E3779B97F4A7C15;
    private const int Edge = 2;

    private ulong[] _keys = [];
    private int _pairs;
    private int _skips;
    private int _triples;
    private int _words;
    private int _wordPairs;
    private int _phrases;
    private int _count;

    /// <summary>The keys by number.</summary>
    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, _count);

    /// <summary>The character at a place, from two before the first to two behind the last.</summary>
    public int Character(int at) => at + Edge;

    /// <summary>The characters at a place and behind it.</summary>
    public int Pair(int at) => _pairs + at + Edge;

    /// <summary>The characters at a place and two further on.</summary>
    public int Skip(int at) => _skips + at + Edge;

    /// <summary>The three characters from a place on.</summary>
    public int Triple(int at) => _triples + at + Edge;

    /// <summary>The word of an index in <see cref="Reading.Words"/>.</summary>
    public int Word(int index) => _words + index;

    /// <summary>The word of an index and the one behind it.</summary>
    public int WordPair(int index) => _wordPairs + index;

    /// <summary>The word of an index, as it stands to phrases.</summary>
    public int Phrase(int index) => _phrases + index;

    /// <summary>Takes in a stretch.</summary>
    public void Mark(ReadOnlySpan<char> text, List<WordFacts> words, bool isWide)
    {
        Resize(text.Length + (2 * Edge), words.Count, isWide);
        var (a, b) = (BeforeText, BeforeText);
        for (var i = 0; i < text.Length + (2 * Edge); i++)
        {
            var c = i < Edge ? BeforeText : i < text.Length + Edge ? text[i - Edge] : BehindText;
            _keys[i] = FeatureHash.Of(CharacterTemplate, c);
            if (i > 0)
            {
                _keys[_pairs + i - 1] = FeatureHash.Of(PairTemplate, Packed(0, b, c));
            }

            if (i > 1)
            {
                _keys[_skips + i - 2] = FeatureHash.Of(SkipTemplate, Packed(0, a, c));
                _keys[_triples + i - 2] = FeatureHash.Of(TripleTemplate, Packed(a, b, c));
            }

            (a, b) = (b, c);
        }

        MarkWords(CollectionsMarshal.AsSpan(words), isWide);
    }

    private static ulong Packed(ulong a, ulong b, ulong c) => (a << 32) | (b << 16) | c;

    private void MarkWords(ReadOnlySpan<WordFacts> words, bool isWide)
    {
        for (var i = 0; i < words.Length; i++)
        {
            _keys[_words + i] = FeatureHash.Of(WordTemplate, words[i].Hash);
            if (isWide)
            {
                _keys[_phrases + i] = FeatureHash.Of(PhraseTemplate, words[i].Hash);
            }

            if (i > 0)
            {
                _keys[_wordPairs + i - 1] = FeatureHash.Of(WordPairTemplate, (words[i - 1].Hash * Odd) + words[i].Hash);
            }
        }
    }

    private void Resize(int characters, int words, bool isWide)
    {
        _pairs = characters;
        _skips = _pairs + characters - 1;
        _triples = _skips + characters - 2;
        _words = _triples + characters - 2;
        _wordPairs = _words + words;
        _phrases = _wordPairs + words - 1;
        _count = _phrases + (isWide ? words : 0);
        if (_keys.Length < _count)
        {
            _keys = new ulong[2 * _count];
        }
    }
}
