using System.Runtime.CompilerServices;
using KnowledgeGraph.Extraction.Recognition.Features;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>The rows of a character's features, as far as the model has them.</summary>
/// <param name="known">Sums that are known, and the cells of all other subjects.</param>
/// <param name="cells">The cells of the stretch's subjects, by number.</param>
/// <param name="rows">Where the places of rows and, from its end, the numbers of known sums go: room for <see cref="Templates.MaxFeatures"/>.</param>
internal ref struct FeatureRows(KnownSums known, ReadOnlySpan<ulong> cells, Span<int> rows) : IFeatureSink
{
    private readonly ReadOnlySpan<ulong> _cells = cells;
    private readonly Span<int> _rows = rows;
    private int _count;
    private int _sums = rows.Length;

    /// <summary>The places of the rows among <see cref="ModelWeights.Numbers"/>.</summary>
    public readonly ReadOnlySpan<int> Found => _rows[.._count];

    /// <summary>The numbers of the sums that are known.</summary>
    public readonly ReadOnlySpan<int> Sums => _rows[_sums..];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int subject, int role) => AddRow(_cells[subject], role);

    /// <inheritdoc/>
    public void AddRare(ulong subject) => AddRow(known.Rare.Find(subject), 0);

    /// <inheritdoc/>
    public void AddMatches(int list, int last, int own, int next) => _rows[--_sums] = known.OfMatches(list, last, own, next);

    /// <inheritdoc/>
    public void AddLatin(in LatinPlace place) => _rows[--_sums] = known.OfLatin(place);

    // Written in any case and counted only when it is one: whether a feature is known cannot be foreseen, and a wrong guess costs more.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddRow(ulong cell, int role)
    {
        _rows[_count] = ModelWeights.PlaceOf(cell, role);
        _count += ModelWeights.Has(cell, role);
    }
}
