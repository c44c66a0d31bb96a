using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Rules.Figures;
using KnowledgeGraph.Extraction.Rules.Using;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>A name or a figure of a sentence with its place in the shape, and what is known of it alone, each found once.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="item">The name or figure.</param>
/// <param name="at">Its character of the shape.</param>
/// <param name="inRow">Its place in the row that stands there.</param>
/// <param name="row">How many that row has.</param>
internal sealed class PairEnd(PairSentence sentence, Item item, int at, int inRow, int row)
{
    private readonly LocalEntity? _entity = sentence.Context.EntityByKey.GetValueOrDefault(item.Key);
    private FigureSite? _site;
    private bool? _isProved;
    private bool? _isTelling;
    private int? _clauseStart;
    private int? _clauseEnd;

    /// <summary>The name or figure.</summary>
    public Item Item { get; } = item;

    /// <summary>Its character of the shape.</summary>
    public int At { get; } = at;

    /// <summary>How many names the row has that stands there.</summary>
    public int Row { get; } = row;

    /// <summary>Its type.</summary>
    public PairTypes Type { get; } = item.Type is { } type ? PairTypes.Of(type) : PairTypes.Figure;

    /// <summary>The letter of its type.</summary>
    public char Letter { get; } = item.Type is { } named ? PairLetters.Of(named) : PairLetters.Figure;

    /// <summary>Whether it is a figure.</summary>
    public bool IsFigure => Item.Type is null;

    /// <summary>The figure where it stands.</summary>
    public FigureSite Site => _site ??= sentence.SiteOf(Item);

    /// <summary>How often the article names it.</summary>
    public int Mentions => _entity?.Mentions.Count ?? 0;

    /// <summary>Whether more than the recogniser proposes it.</summary>
    public bool IsProved => _isProved ??= IsFigure || (_entity is not null && _entity.Mentions.Any(mention => !mention.Rule.StartsWith("recogniser.", StringComparison.Ordinal)));

    /// <summary>Whether it is no technique that everything rests on.</summary>
    public bool IsTelling => _isTelling ??= UsingWords.IsTelling(sentence.Context, Item);

    /// <summary>Where the clause begins that it stands in.</summary>
    public int ClauseStart => _clauseStart ??= ClauseReader.StartOf(sentence.Letters, 0, At);

    /// <summary>Where the clause ends that it stands in.</summary>
    public int ClauseEnd => _clauseEnd ??= ClauseReader.EndOf(sentence.Letters, At, sentence.Letters.Length);

    /// <summary>Whether it stands before another.</summary>
    public bool IsBefore(PairEnd other) => At < other.At || (At == other.At && InRow < other.InRow);

    private int InRow { get; } = inRow;
}
