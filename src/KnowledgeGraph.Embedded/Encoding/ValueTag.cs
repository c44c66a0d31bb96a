namespace KnowledgeGraph.Embedded.Encoding;

/// <summary>The first byte of every encoded value. Part of the file format: never renumber.</summary>
internal enum ValueTag : byte
{
    False = 0,
    True = 1,
    Integer = 2,
    Float = 3,
    Text = 4,
    List = 5,
    Date = 6,
    LocalTime = 7,
    Time = 8,
    LocalDateTime = 9,
    DateTime = 10,
    Duration = 11,

    /// <summary>Text that UTF-8 cannot hold, because half of a surrogate pair is missing.</summary>
    Utf16Text = 12,
}
