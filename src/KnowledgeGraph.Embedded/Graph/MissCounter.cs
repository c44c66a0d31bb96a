using System.Runtime.InteropServices;

namespace KnowledgeGraph.Embedded.Graph;

/// <summary>
/// Tells when so many rows of one stretch of ids were read singly that reading the whole stretch is cheaper: a walk over
/// much of the graph then costs a few range scans, and a look-up here and there costs nothing more.
/// </summary>
internal sealed class MissCounter
{
    private const int Bits = 8;
    private const int Enough = 8;

    private Dictionary<long, int>? _misses;

    /// <summary>The first id of the stretch that an id is in.</summary>
    public static long First(long id) => id >> Bits << Bits;

    /// <summary>The last id of that stretch.</summary>
    public static long Last(long id) => First(id) + (1 << Bits) - 1;

    /// <summary>Counts a row that was not in memory.</summary>
    public bool IsWorthThePage(long id)
    {
        ref var misses = ref CollectionsMarshal.GetValueRefOrAddDefault(_misses ??= [], id >> Bits, out _);
        if (++misses < Enough)
        {
            return false;
        }

        misses = 0;
        return true;
    }
}
