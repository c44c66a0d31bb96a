using System.Numerics;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>The weights of all features: a cell has the upper half of a feature's number, and its weight; where it stands, the lower half says.</summary>
internal sealed class PairWeights
{
    private const int Half = 32;
    private const int CellsAWeight = 2;
    private const int SlotsAWeight = 8;
    private const int WordBits = 6;
    private readonly ulong[] _cells;
    private readonly uint _mask;
    private readonly ulong[] _sieve;
    private readonly int _shift;

    public PairWeights(IReadOnlyDictionary<ulong, int> weights)
    {
        _cells = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, weights.Count * CellsAWeight))];
        _mask = (uint)_cells.Length - 1;
        var slots = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, weights.Count * SlotsAWeight) | (1u << WordBits)));
        (_sieve, _shift) = (new ulong[1 << (slots - WordBits)], 64 - slots);
        foreach (var (feature, weight) in weights.Where(row => row.Value != 0))
        {
            var at = (uint)feature & _mask;
            while (_cells[at] != 0)
            {
                at = (at + 1) & _mask;
            }

            _cells[at] = (feature >> Half << Half) | (uint)weight;
            _sieve[WordOf(feature)] |= BitOf(feature);
        }
    }

    /// <summary>What a feature weighs, 0 if it is unknown. Most are unknown, which a sieve says that is a sixteenth of the table and stays in a near cache.</summary>
    public int Of(ulong feature)
    {
        if ((_sieve[WordOf(feature)] & BitOf(feature)) == 0)
        {
            return 0;
        }

        var cells = _cells;
        for (var at = (uint)feature & _mask; at < (uint)cells.Length && cells[at] != 0; at = (at + 1) & _mask)
        {
            if (cells[at] >> Half == feature >> Half)
            {
                return (int)cells[at];
            }
        }

        return 0;
    }

    // The upper bits, which do not say where its cell is.
    private int WordOf(ulong feature) => (int)(feature >> _shift >> WordBits);

    private ulong BitOf(ulong feature) => 1UL << (int)(feature >> _shift);
}
