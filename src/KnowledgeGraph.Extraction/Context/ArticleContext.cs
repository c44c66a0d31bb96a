using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>One article with everything found in it so far: what claim rules read.</summary>
public sealed record ArticleContext
{
    private readonly Lazy<IReadOnlyList<Speech>> _speeches;
    private readonly IReadOnlyList<SentenceView>? _readings;

    /// <summary>Puts the parts together.</summary>
    public ArticleContext(
        Article article,
        FoldedText folded,
        IReadOnlyList<LocalEntity> entities,
        IReadOnlyList<LocalFigure> figures,
        IReadOnlyList<ClaimTime> times,
        IReadOnlyList<SentenceView> sentences)
    {
        Article = article;
        Text = folded.Simplified;
        Folded = folded;
        Entities = entities;
        Figures = figures;
        Times = times;
        Sentences = sentences;
        EntityByKey = entities.ToDictionary(e => e.Key, StringComparer.Ordinal);
        FigureByKey = figures.ToDictionary(f => f.Key, StringComparer.Ordinal);
        _speeches = new Lazy<IReadOnlyList<Speech>>(() => SpeechFinder.Find(this));
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its text as words are looked up in it: simplified characters, every place where it was.</summary>
    internal string Text { get; }

    /// <summary>Its folded text.</summary>
    public FoldedText Folded { get; }

    /// <summary>What it names.</summary>
    public IReadOnlyList<LocalEntity> Entities { get; }

    /// <summary>What it counts.</summary>
    public IReadOnlyList<LocalFigure> Figures { get; }

    /// <summary>The times it states.</summary>
    public IReadOnlyList<ClaimTime> Times { get; }

    /// <summary>Its sentences, in order, with the items that stand in them.</summary>
    public IReadOnlyList<SentenceView> Sentences { get; init; }

    /// <summary>The sentences from which claims are read now: all of them, or those with brackets, read once more with these.</summary>
    public IReadOnlyList<SentenceView> Readings { get => _readings ?? Sentences; init => _readings = value; }

    /// <summary>The words that it gives to others, found once.</summary>
    internal IReadOnlyList<Speech> Speeches => _speeches.Value;

    /// <summary>Who says the words that stand there, in the narrowest speech that holds them; <c>null</c> where nobody does.</summary>
    internal Item? SpeakerOf(Span words) =>
        Speeches.Where(s => s.Words.Covers(words)).OrderBy(s => s.Words.Length).Select(s => s.Speaker).FirstOrDefault();

    /// <summary>Entities by key.</summary>
    public IReadOnlyDictionary<string, LocalEntity> EntityByKey { get; }

    /// <summary>Figures by key.</summary>
    public IReadOnlyDictionary<string, LocalFigure> FigureByKey { get; }

    /// <summary>The sentence that holds a position, or <c>null</c>.</summary>
    public SentenceView? SentenceAt(int position)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Sentences[middle].Span;
            if (span.Contains(position))
            {
                return Sentences[middle];
            }

            (low, high) = position < span.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }
}
