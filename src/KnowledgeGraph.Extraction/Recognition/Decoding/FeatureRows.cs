using System.Runtime.CompilerServices;
using KnowledgeGraph.Extraction.Recognition.Features;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>The rows of a character's features, as far as the model has them.</summary>
/// <param name="rare">The cells of all other subjects.</param>
/// <param name="cells">The cells of the stretch's subjects, by number.</param>
/// <param name="rows">Where the numbers of rows go: room for <see cref="Templates.MaxFeatures"/>.</param>
internal ref struct FeatureRows(RareCells rare, ReadOnlySpan<ulong> cells, Span<int> rows) : IFeatureSink
{
    private readonly ReadOnlySpan<ulong> _cells = cells;
    private readonly Span<int> _rows = rows;
    private int _count;

    /// <summary>The numbers of the rows.</summary>
    public readonly ReadOnlySpan<int> Found => _rows[.._count];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int subject, int role) => AddRow(_cells[subject], role);

    /// <inheritdoc/>
    public void AddRare(ulong subject) => AddRow(rare.Find(subject), 0);

    // Written in any case and counted only when it is one: whether a feature is known cannot be foreseen, and a wrong guess costs more.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddRow(ulong cell, int role)
    {
        _rows[_count] = ModelWeights.RowOf(cell, role);
        _count += ModelWeights.Has(cell, role);
    }
}
