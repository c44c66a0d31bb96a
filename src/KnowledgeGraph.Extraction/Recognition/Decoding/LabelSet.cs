using System.Numerics;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>A set of labels, walked in ascending order.</summary>
internal readonly record struct LabelSet(ulong Bits)
{
    /// <summary>Whether it holds one label alone.</summary>
    public bool IsSingle => (Bits & (Bits - 1)) == 0;

    /// <summary>The smallest label; the set is not empty.</summary>
    public int First => BitOperations.TrailingZeroCount(Bits);

    /// <summary>Whether it holds a label.</summary>
    public bool Has(int label) => (Bits >> label & 1) != 0;

    /// <summary>Whether it holds that label and no other.</summary>
    public bool IsOnly(int label) => Bits == 1UL << label;

    /// <summary>Those that another set holds, too.</summary>
    public LabelSet And(ulong other) => new(Bits & other);

    /// <summary>The labels one by one.</summary>
    public Walk GetEnumerator() => new(Bits);

    /// <summary>A walk through a set.</summary>
    public struct Walk(ulong left)
    {
        private ulong _left = left;

        /// <summary>The label reached.</summary>
        public int Current { get; private set; }

        /// <summary>Goes on to the next label, if there is one.</summary>
        public bool MoveNext()
        {
            if (_left == 0)
            {
                return false;
            }

            Current = BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }
}
