using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Names;
using KnowledgeGraph.Text.Numbers;
using KnowledgeGraph.Text.Segmentation;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Words of an article that some claim quotes, to be read as words: a sentence, or the part of one that the claim is about.</summary>
internal sealed class Statement(Evidence evidence, string modality, IReadOnlyList<string> speakerIds)
{
    private MatchKey? _key;
    private IReadOnlyList<(Span Span, string Tag)>? _divided;
    private IReadOnlyList<Span>? _clauses;
    private IReadOnlyList<QuantityMention>? _numbers;

    /// <summary>The words and where they stand.</summary>
    public Evidence Evidence { get; } = evidence;

    /// <summary>How they are put: <c>asserted</c>, <c>planned</c> …</summary>
    public string Modality { get; } = modality;

    /// <summary>The ids of who says them, where that is not the article itself.</summary>
    public IReadOnlyList<string> SpeakerIds { get; } = speakerIds;

    /// <summary>The ids of the organisations that they work for.</summary>
    public IReadOnlyList<string> HouseIds { get; init; } = [];

    /// <summary>The words, folded.</summary>
    public string Words { get; } = FoldedText.Fold(evidence.Quote);

    /// <summary>The words as names are looked up in them.</summary>
    public MatchKey Key => _key ??= new MatchKey(Words);

    /// <summary>The clauses.</summary>
    public IReadOnlyList<Span> Clauses => _clauses ??= ClauseReader.Split(Words, new Span(0, Words.Length));

    /// <summary>The numbers.</summary>
    public IReadOnlyList<QuantityMention> Numbers => _numbers ??= QuantityScanner.Find(Words);

    /// <summary>The words, divided, each with its class.</summary>
    public IReadOnlyList<(Span Span, string Tag)> Divided => _divided ??= Divide(Words);

    /// <summary>The names, in order, the longest wherever two overlap; empty until the names of its article have been read.</summary>
    public IReadOnlyList<NamedPlace> Names { get; set; } = [];

    /// <summary>The one before it in its article, where that was read.</summary>
    public Statement? Previous { get; set; }

    /// <summary>A stretch of the folded words as the article writes it.</summary>
    public string Written(Span span) => FoldedText.Of(Evidence.Quote) is var folded && folded.Value == Words ? folded.ToOriginal(span).Of(Evidence.Quote) : span.Of(Words);

    /// <summary>The clause in which a place lies.</summary>
    public Span ClauseAt(int at) => Clauses.FirstOrDefault(c => at >= c.Start && at <= c.End, new Span(0, Words.Length));

    private static List<(Span Span, string Tag)> Divide(string words)
    {
        var segmenter = JiebaSegmenter.For(words);
        return [.. segmenter.Segment(words).Select(w => (new Span(w.Start, w.End), segmenter.Tags[segmenter.TagOf(w)]))];
    }
}
