using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Mentions.People;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Names;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>One article as the finders read it: folded, with zones, and with the known names that divide its words.</summary>
internal sealed class ArticleText
{
    private readonly ZoneKind[] _zones;
    private readonly Lazy<List<Word>> _segments;
    private readonly Lazy<ArticleWords> _words;
    private readonly Lazy<IReadOnlyList<RecognisedName>> _recognised;
    private readonly Lazy<IReadOnlyList<IReadOnlyList<LatinWord>>> _latinRows;

    public ArticleText(Article article, FoldedText folded)
    {
        Article = article;
        Folded = folded;
        Key = new MatchKey(folded.Value);
        _segments = new Lazy<List<Word>>(() => SegmentsOf(folded.Value), LazyThreadSafetyMode.None);
        _words = new Lazy<ArticleWords>(() => new ArticleWords(folded.Value, _segments.Value), LazyThreadSafetyMode.None);
        _recognised = new Lazy<IReadOnlyList<RecognisedName>>(() => Recogniser.Field.Recognise(folded.Value, _segments.Value, MaySay), LazyThreadSafetyMode.None);
        _latinRows = new Lazy<IReadOnlyList<IReadOnlyList<LatinWord>>>(() => [.. LatinRow.In(this)], LazyThreadSafetyMode.None);
        _zones = new ZoneKind[folded.Value.Length];
        Array.Fill(_zones, ZoneKind.Furniture);
        foreach (var zone in article.Zones)
        {
            var span = folded.FromOriginal(zone.Span);
            _zones.AsSpan(span.Start, Math.Max(0, span.Length)).Fill(zone.Kind);
        }
    }

    public Article Article { get; }

    public FoldedText Folded { get; }

    /// <summary>The folded text.</summary>
    public string Value => Folded.Value;

    public MatchKey Key { get; }

    /// <summary>The folded text's words.</summary>
    public ArticleWords Words => _words.Value;

    /// <summary>What the recogniser proposes.</summary>
    public IReadOnlyList<RecognisedName> Recognised => _recognised.Value;

    /// <summary>Its rows of Latin words, found once.</summary>
    public IReadOnlyList<IReadOnlyList<LatinWord>> LatinRows => _latinRows.Value;

    /// <summary>Plain hits of the lexicon, for words to be divided by.</summary>
    public Atoms Atoms { get; set; } = Atoms.None;

    /// <summary>Contextual hits that may be models: 盘古 is one where a field and 大模型 follow.</summary>
    public Atoms PossibleModels { get; set; } = Atoms.None;

    /// <summary>All hits of the lexicon, the contextual ones among them: 联想 in 联想科技大会 is no class of things.</summary>
    public Atoms PossibleNames { get; set; } = Atoms.None;

    /// <summary>Names of models that the article itself proves, to be found before a field and 大模型, too.</summary>
    public IReadOnlySet<string> Brands { get; set; } = new HashSet<string>(StringComparer.Ordinal);

    public ZoneKind ZoneAt(int position) => _zones[position];

    /// <summary>Whether the stretch lies in text that is extracted.</summary>
    public bool IsExtracted(Span span) => new Zone(_zones[span.Start], span).IsExtracted && new Zone(_zones[span.End - 1], span).IsExtracted;

    /// <summary>Whether the stretch lies in a byline or a credit.</summary>
    public bool IsCredit(Span span) => new Zone(_zones[span.Start], span).IsCredit;

    /// <summary>The unit as it was written, before it was folded.</summary>
    public char Written(int position) => Article.Text[Folded.ToOriginal(position)];

    /// <summary>The unit at a position, or a line end outside the text.</summary>
    public char At(int position) => position >= 0 && position < Value.Length ? Value[position] : '\n';

    /// <summary>Whether the text has these words at the position.</summary>
    public bool Has(int position, string words) => position >= 0 && Value.AsSpan(Math.Min(position, Value.Length)).StartsWith(words, StringComparison.Ordinal);

    /// <summary>Whether these words end before the position.</summary>
    public bool HasBefore(int end, string words) => Has(end - words.Length, words);

    /// <summary>Whether the text has one of these words at the position.</summary>
    public bool HasAny(int position, string[] words) => position >= 0 && AnyWord.Begins(Value.AsSpan(Math.Min(position, Value.Length)), words);

    /// <summary>The first of these words that the text has at the position, or <c>null</c>.</summary>
    public string? FirstOf(int position, string[] words)
    {
        foreach (var word in words)
        {
            if (Has(position, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Whether one of these words ends before the position.</summary>
    public bool HasAnyBefore(int end, string[] words)
    {
        foreach (var word in words)
        {
            if (HasBefore(end, word))
            {
                return true;
            }
        }

        return false;
    }

    // Furniture and what a machine wrote about the article say nothing.
    private bool MaySay(Span line) => _zones.AsSpan(line.Start, line.Length).ContainsAnyExcept(ZoneKind.Furniture, ZoneKind.Derived);

    private static List<Word> SegmentsOf(string text)
    {
        var words = new List<Word>((text.Length / 2) + 1);
        JiebaSegmenter.Default.Segment(text, words);
        return words;
    }

    public ReadOnlySpan<char> Of(Span span) => Value.AsSpan(span.Start, span.Length);
}
