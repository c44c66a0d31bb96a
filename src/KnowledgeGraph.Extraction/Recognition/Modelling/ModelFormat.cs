namespace KnowledgeGraph.Extraction.Recognition.Modelling;

/// <summary>
/// The file: eight bytes of name, the format's version, the templates' version, the SHA-256 of the packed content, the packed content
/// (Brotli): the number of types, a byte of each by label, the keys of surfaces as differences and their codes, transitions (rows of the labels, the start's last), the keys of features as differences, then for each row its weights that are not 0; for general news the keys of words
/// as differences and what each says of the types beside it.
/// Integers are little-endian; lengths and differences are in seven-bit groups.
/// </summary>
internal static class ModelFormat
{
    /// <summary>The version of this layout.</summary>
    public const int Version = 4;

    /// <summary>The bytes before the packed content.</summary>
    public const int HeaderLength = 8 + 4 + 4 + 32;

    /// <summary>How every file begins.</summary>
    public static ReadOnlySpan<byte> Name => "KGNAMES\n"u8;
}
