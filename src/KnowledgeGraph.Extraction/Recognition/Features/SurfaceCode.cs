namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>What the lists say of a surface, packed: the mask of word lists (9 bits), what it was in the training text (7), the mask of other annotated texts (4).</summary>
internal static class SurfaceCode
{
    /// <summary>The number of lists that are matched apart.</summary>
    public const int Lists = 3;

    /// <summary>The bits of a code.</summary>
    public const int Bits = 20;

    private const int FewestOfMany = 3;
    private static readonly int[] Shifts = [0, 9, 16];
    private static readonly int[] Masks = [0x1FF, 0x7F, 0xF];

    /// <summary>What one list says; 0 when it does not hold the surface.</summary>
    public static int Of(int code, int list) => (code >> Shifts[list]) & Masks[list];

    /// <summary>What the training text says of a surface marked so often as each type: the most frequent type, whether it is the only one, and whether it was seen once, twice or oftener.</summary>
    public static int OfSeen(ReadOnlySpan<int> byType)
    {
        var (most, all) = (0, 0);
        foreach (var count in byType)
        {
            (most, all) = (Math.Max(most, count), all + count);
        }

        return most == 0 ? 0 : 1 + byType.IndexOf(most) + (byType.Length * ((most == all ? 1 : 0) + (2 * (Math.Min(most, FewestOfMany) - 1))));
    }

    /// <summary>The most frequent type of a surface that the training text marks, of so many; -1 where it does not.</summary>
    public static int TypeSeen(int code, int types) => Of(code, NameList.Seen) is > 0 and var seen ? (seen - 1) % types : -1;

    /// <summary>The code with another word of one list.</summary>
    public static int With(int code, int list, int value) => (code & ~(Masks[list] << Shifts[list])) | (value << Shifts[list]);
}
