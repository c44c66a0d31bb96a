namespace KnowledgeGraph.Rebuild.Writer;

/// <summary>Every point at which a build can be told to die, in the order in which an incremental build passes them.</summary>
internal enum Stage : byte
{
    None,
    Extracting,
    Collected,
    Resolved,
    StoreBegun,
    StoreWorked,
    StoreTexts,
    StoreRows,
    StoreVersion,
    StoreCommitted,
    StorePublished,
    Written,
    Remembered,
}
