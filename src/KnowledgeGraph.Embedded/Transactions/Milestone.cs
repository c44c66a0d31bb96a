namespace KnowledgeGraph.Embedded.Transactions;

/// <summary>How far a writing transaction has come: where a test may end the process.</summary>
internal enum Milestone
{
    /// <summary>The write lock is held.</summary>
    Begun,

    /// <summary>The caller's work is done; rows may still be in memory.</summary>
    Worked,

    /// <summary>The full-text indexes are in the file's log or page cache.</summary>
    TextsWritten,

    /// <summary>So are all rows.</summary>
    RowsWritten,

    /// <summary>So are counts, names and the commit's number: only the commit is left.</summary>
    VersionWritten,

    /// <summary>The commit is durable; nobody has been told.</summary>
    Committed,

    /// <summary>New transactions of this process see it.</summary>
    Published,
}
