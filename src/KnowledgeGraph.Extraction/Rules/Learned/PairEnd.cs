using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Rules.Using;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>A name of a sentence with its place in the shape, and what is known of it alone, each found once.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="item">The name.</param>
/// <param name="at">Its character of the shape.</param>
/// <param name="inRow">Its place in the row of names that stands there.</param>
/// <param name="row">How many names that row has.</param>
internal sealed class PairEnd(PairSentence sentence, Item item, int at, int inRow, int row)
{
    private readonly LocalEntity? _entity = sentence.Context.EntityByKey.GetValueOrDefault(item.Key);
    private bool? _isProved;
    private bool? _isTelling;
    private int? _clauseStart;
    private int? _clauseEnd;

    /// <summary>The name.</summary>
    public Item Item { get; } = item;

    /// <summary>Its character of the shape.</summary>
    public int At { get; } = at;

    /// <summary>How many names the row has that stands there.</summary>
    public int Row { get; } = row;

    /// <summary>Its type.</summary>
    public PairTypes Type { get; } = PairTypes.Of(item.Type!.Value);

    /// <summary>The letter of its type.</summary>
    public char Letter { get; } = PairLetters.Of(item.Type!.Value);

    /// <summary>How often the article names it.</summary>
    public int Mentions => _entity?.Mentions.Count ?? 0;

    /// <summary>Whether more than the recogniser proposes it.</summary>
    public bool IsProved => _isProved ??= _entity is not null && _entity.Mentions.Any(mention => !mention.Rule.StartsWith("recogniser.", StringComparison.Ordinal));

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
