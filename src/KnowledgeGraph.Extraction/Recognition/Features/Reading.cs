using System.Runtime.InteropServices;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>One stretch of text as features see it: characters, words, brackets, matches of lists. Used again for the next stretch.</summary>
internal sealed class Reading
{
    private const ulong WordSeed = 7;
    private const int PackedCharacters = 4;

    private readonly JiebaSegmenter _segmenter = JiebaSegmenter.Default;
    private readonly List<Word> _words = [];
    private char[] _characters = [];

    /// <summary>Prepares an empty reading; a wide one is asked for phrases and for runs of Latin letters, too.</summary>
    public Reading(bool wide) => (IsWide, Phrases) = (wide, new Phrases(_segmenter.Tags));

    /// <summary>Whether features of phrases and of Latin runs are asked for.</summary>
    public bool IsWide { get; }

    /// <summary>The number of characters.</summary>
    public int Length { get; private set; }

    /// <summary>The characters in the normal form.</summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    /// <summary>For every character the index of its word.</summary>
    public int[] WordAt { get; private set; } = [];

    /// <summary>Words with two of nothing before and behind them, so that a neighbour can always be asked for: word i is at i + 2.</summary>
    public List<WordFacts> Words { get; } = [];

    /// <summary>What is open before each character.</summary>
    public int[] BracketBefore { get; private set; } = [];

    /// <summary>What closes behind each character.</summary>
    public int[] BracketBehind { get; private set; } = [];

    /// <summary>Where the brackets around each character stand, or -1.</summary>
    public (int Open, int Close)[] BracketsAt { get; private set; } = [];

    /// <summary>Runs of content words.</summary>
    public Phrases Phrases { get; }

    /// <summary>Runs of Latin letters and digits.</summary>
    public LatinRuns Latin { get; } = new();

    /// <summary>What the stretch is about.</summary>
    public Themes Themes { get; } = new();

    /// <summary>What its characters are asked about.</summary>
    public Subjects Subjects { get; } = new();

    /// <summary>Matches by list and character.</summary>
    public int[][] Lists { get; } = [[], [], []];

    /// <summary>Takes in a text; <paramref name="withheld"/> is what holds where it is learnt from.</summary>
    public void Read(ReadOnlySpan<char> text, SurfaceTable surfaces, ThemeTable themes, Withheld? withheld = null)
    {
        TakeIn(text);
        Segment();
        Mark(surfaces, themes, withheld);
    }

    /// <summary>Takes in a text with its words, which are counted from an offset on; they are found anew where the normal form may be divided otherwise, or there are none.</summary>
    public void Read(ReadOnlySpan<char> text, SurfaceTable surfaces, ThemeTable themes, ReadOnlySpan<Word> words, int offset)
    {
        if (TakeIn(text) && !words.IsEmpty)
        {
            _words.Clear();
            foreach (var word in words)
            {
                _words.Add(new Word(word.Start - offset, word.End - offset, word.Entry));
            }
        }
        else
        {
            Segment();
        }

        Mark(surfaces, themes, null);
    }

    /// <summary>Takes in the characters; whether their normal form is divided into the same words: marks such as ， are words alone in either form.</summary>
    private bool TakeIn(ReadOnlySpan<char> text)
    {
        Resize(text.Length);
        var isAlike = true;
        for (var i = 0; i < text.Length; i++)
        {
            _characters[i] = Normal.Of(text[i]);
            isAlike &= _characters[i] == text[i] || (JiebaSegmenter.StandsAlone(_characters[i]) && JiebaSegmenter.StandsAlone(text[i]));
        }

        return isAlike;
    }

    private void Segment()
    {
        _words.Clear();
        _segmenter.Segment(Characters, _words);
    }

    private void Mark(SurfaceTable surfaces, ThemeTable themes, Withheld? withheld)
    {
        ReadWords();
        Subjects.Mark(Characters, Words, IsWide);
        if (IsWide)
        {
            Phrases.Mark(Words, Characters);
            Latin.Mark(Characters);
        }

        Brackets.Mark(Characters, BracketBefore, BracketBehind, BracketsAt);
        ListMatcher.Match(Characters, surfaces, withheld?.Seen, Lists);
        Themes.Mark(Words, Length, themes, withheld);
    }

    private void ReadWords()
    {
        Words.Clear();
        Words.Add(WordFacts.Before);
        Words.Add(WordFacts.Before);
        foreach (var word in CollectionsMarshal.AsSpan(_words))
        {
            var hash = Place(word, Words.Count - 2);
            Words.Add(new WordFacts(word.Start, word.End, hash, _segmenter.TagOf(word)));
        }

        Words.Add(WordFacts.Behind);
        Words.Add(WordFacts.Behind);
    }

    /// <summary>Notes the word at its characters; returns what stands for it, mixed from four characters at a time.</summary>
    private ulong Place(Word word, int index)
    {
        var (hash, packed) = (WordSeed, 0UL);
        for (var i = word.Start; i < word.End; i++)
        {
            WordAt[i] = index;
            if (i > word.Start && (i - word.Start) % PackedCharacters == 0)
            {
                (hash, packed) = (FeatureHash.Mix(hash, packed), 0);
            }

            packed = (packed << 16) | _characters[i];
        }

        return FeatureHash.Mix(hash, packed);
    }

    private void Resize(int length)
    {
        Length = length;
        if (_characters.Length >= length)
        {
            return;
        }

        var size = Math.Max(length, _characters.Length * 2);
        _characters = new char[size];
        WordAt = new int[size];
        BracketBefore = new int[size];
        BracketBehind = new int[size];
        BracketsAt = new (int, int)[size];
        for (var list = 0; list < Lists.Length; list++)
        {
            Lists[list] = new int[size];
        }
    }
}
