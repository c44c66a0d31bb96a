using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Extraction.Recognition.Modelling;

/// <summary>Asks for memory before it is needed, where the processor can.</summary>
internal static class Prefetch
{
    /// <summary>Asks for the place of a value in an array.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Ask<T>(ref T place)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
        }
    }
}
