namespace KnowledgeGraph.Text.Reading.Encodings;

/// <summary>Names the kinds of files that are often handed over by mistake.</summary>
internal static class BinarySignature
{
    /// <summary>What the file is, or <c>null</c> when it shows no known signature.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x25, 0x50, 0x44, 0x46, ..] => "a PDF document",
        [0x50, 0x4B, 0x03, 0x04, ..] => "a ZIP archive (or a Word or Excel document)",
        [0x1F, 0x8B, ..] => "a gzip archive",
        [0x89, 0x50, 0x4E, 0x47, ..] => "a PNG picture",
        [0xFF, 0xD8, 0xFF, ..] => "a JPEG picture",
        [0x47, 0x49, 0x46, 0x38, ..] => "a GIF picture",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old Word or Excel document",
        [0x7F, 0x45, 0x4C, 0x46, ..] => "a program",
        _ when bytes.StartsWith("SQLite format 3"u8) => "an SQLite database",
        _ => null,
    };
}
