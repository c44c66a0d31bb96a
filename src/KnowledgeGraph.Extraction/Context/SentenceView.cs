using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Context.Asides;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>A sentence as rules see it: its items, its chunks, and its text with every chunk written as one character.</summary>
/// <param name="Folded">The article's folded text.</param>
/// <param name="Index">Its number in the article.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Zone">The kind of zone it stands in.</param>
/// <param name="Items">The outermost items, in order.</param>
/// <param name="Nested">Mentions that lie inside an outer one (清华大学 in 清华大学人工智能研究院), in order.</param>
/// <param name="Chunks">The items, coordinated ones together.</param>
/// <param name="Shape">The folded text with one character of <see cref="ShapeAlphabet"/> for each chunk.</param>
/// <param name="Starts">For each character of the shape, where it starts in the article's text; one more for the end.</param>
/// <param name="ChunkAt">For each character of the shape, the index of its chunk, or -1.</param>
public sealed record SentenceView(
    FoldedText Folded,
    int Index,
    Span Span,
    ZoneKind Zone,
    IReadOnlyList<Item> Items,
    IReadOnlyList<Item> Nested,
    IReadOnlyList<Chunk> Chunks,
    string Shape,
    int[] Starts,
    int[] ChunkAt)
{
    /// <summary>The words that the shape leaves out, in order.</summary>
    public IReadOnlyList<Aside> Asides { get; init; } = [];

    /// <summary>The same sentence with those of its brackets in the shape that may state something; <c>null</c> where it has none.</summary>
    public SentenceView? WithAsides { get; init; }

    /// <summary>The same sentence without what its names are described by; <c>null</c> where they are not.</summary>
    public SentenceView? Undescribed { get; init; }

    private (string Shape, IReadOnlyList<(int At, ModalityWord Word)> Words)? _modality;

    /// <summary>The words of modality in the shape, in order, read once.</summary>
    internal IReadOnlyList<(int At, ModalityWord Word)> ModalityWords
    {
        get
        {
            if (_modality is not { } known || !ReferenceEquals(known.Shape, Shape))
            {
                known = (Shape, ModalityTable.All(Shape));
                _modality = known;
            }

            return known.Words;
        }
    }

    /// <summary>Where it begins behind its opening phrase, in the article's text.</summary>
    public int Head => Starts[0];

    /// <summary>The keys of a name and of those in a row with it.</summary>
    internal HashSet<string> RowOf(Item name) =>
        Chunks.Where(chunk => chunk.Items.Contains(name)).SelectMany(chunk => chunk.Items).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>The stretch of the article's text that a stretch of the shape stands for.</summary>
    public Span OriginalOf(int shapeStart, int shapeEnd) => new(Starts[shapeStart], Starts[shapeEnd]);

    /// <summary>Where in the shape a position of the article's text stands.</summary>
    public int ShapeOf(int position)
    {
        var at = Array.BinarySearch(Starts, position);
        return Math.Clamp(at >= 0 ? at : ~at - 1, 0, Math.Max(0, Shape.Length - 1));
    }

    /// <summary>The folded words of a stretch of the shape, names written out.</summary>
    public string Words(int shapeStart, int shapeEnd) =>
        shapeEnd <= shapeStart ? string.Empty : Folded.Value[Folded.FromOriginal(Starts[shapeStart])..Folded.FromOriginal(Starts[shapeEnd])];

    /// <summary>The folded words of the whole sentence.</summary>
    public string AllWords => Words(0, Shape.Length);
}
