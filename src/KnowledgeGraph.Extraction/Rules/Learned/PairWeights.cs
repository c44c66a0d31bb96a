using System.Numerics;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>The weights of all features: a cell has the upper half of a feature's number, and its weight; where it stands, the lower half says.</summary>
internal sealed class PairWeights
{
    private const int Half = 32;
    private const int CellsAWeight = 2;
    private readonly ulong[] _cells;
    private readonly uint _mask;

    public PairWeights(IReadOnlyDictionary<ulong, int> weights)
    {
        _cells = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, weights.Count * CellsAWeight))];
        _mask = (uint)_cells.Length - 1;
        foreach (var (feature, weight) in weights.Where(row => row.Value != 0))
        {
            var at = (uint)feature & _mask;
            while (_cells[at] != 0)
            {
                at = (at + 1) & _mask;
            }

            _cells[at] = (feature >> Half << Half) | (uint)weight;
        }
    }

    /// <summary>What a feature weighs, 0 if it is unknown.</summary>
    public int Of(ulong feature)
    {
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
}
