using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Extraction.Recognition.Modelling;

/// <summary>An array that begins where a line of the processor's cache begins and stays there: what is as long as a line costs one line to read.</summary>
internal static class Lines
{
    /// <summary>The bytes of a line.</summary>
    public const int Size = 64;

    /// <summary>So many values of nothing.</summary>
    public static unsafe ArraySegment<T> Of<T>(int count)
        where T : unmanaged
    {
        var array = GC.AllocateArray<T>(count + (Size / sizeof(T)), pinned: true);
        var first = -(long)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(array)) & (Size - 1);
        return new ArraySegment<T>(array, (int)first / sizeof(T), count);
    }
}
