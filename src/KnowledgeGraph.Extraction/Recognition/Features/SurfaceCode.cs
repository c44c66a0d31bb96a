namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>What the lists say of a surface, packed: the mask of word lists (9 bits), what it was in the training text (7), the mask of other annotated texts (4).</summary>
internal static class SurfaceCode
{
    /// <summary>The number of lists that are matched apart.</summary>
    public const int Lists = 3;

    /// <summary>The bits of a code.</summary>
    public const int Bits = 20;

    private static readonly int[] Shifts = [0, 9, 16];
    private static readonly int[] Masks = [0x1FF, 0x7F, 0xF];

    /// <summary>What one list says; 0 when it does not hold the surface.</summary>
    public static int Of(int code, int list) => (code >> Shifts[list]) & Masks[list];

    /// <summary>The code with another word of one list.</summary>
    public static int With(int code, int list, int value) => (code & ~(Masks[list] << Shifts[list])) | (value << Shifts[list]);
}
