using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>
/// The cells of subjects that are asked for one by one: what lists and runs of Latin letters say. A text asks for few of them again and again, and the
/// model's table is far larger than the processor's caches, so the last answers are kept: one reader's own.
/// </summary>
/// <param name="weights">The model's weights.</param>
internal sealed class RareCells(ModelWeights weights)
{
    private const int Bits = 13;
    private const ulong Mask = (1UL << Bits) - 1;

    // No subject has that many bits.
    private const ulong Nothing = ulong.MaxValue;

    private readonly (ulong Subject, ulong Cell)[] _known = [.. Enumerable.Repeat((Nothing, 0UL), 1 << Bits)];

    /// <summary>The cell of a subject, 0 where none is known.</summary>
    public ulong Find(ulong subject)
    {
        ref var known = ref _known[subject & Mask];
        if (known.Subject != subject)
        {
            known = (subject, weights.Find(subject));
        }

        return known.Cell;
    }
}
