namespace KnowledgeGraph.Embedded.Encoding;

/// <summary>The first byte of a value in an index key, in openCypher's order of types. Part of the file format: never renumber.</summary>
internal enum KeyTag : byte
{
    /// <summary>Ends a list or a text.</summary>
    End = 0,
    List = 3,
    DateTime = 5,
    LocalDateTime = 6,
    Date = 7,
    Time = 8,
    LocalTime = 9,
    Duration = 10,
    Text = 11,
    Boolean = 12,
    Number = 13,

    /// <summary>Above all values.</summary>
    Above = 255,
}
