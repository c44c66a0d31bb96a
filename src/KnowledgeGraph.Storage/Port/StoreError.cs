namespace KnowledgeGraph.Storage.Port;

/// <summary>Kinds of failure, so that callers need not read messages.</summary>
public enum StoreError
{
    /// <summary>The statement is not openCypher, or uses a name or type wrongly; the message shows the position.</summary>
    Syntax,

    /// <summary>The statement failed while running: a type error in data, a missing parameter, a division by zero.</summary>
    Execution,

    /// <summary>A uniqueness constraint or another rule of the schema was violated.</summary>
    Constraint,

    /// <summary>A write in a read-only transaction or on a read-only store.</summary>
    ReadOnly,

    /// <summary>Another writer holds the store; transient.</summary>
    Busy,

    /// <summary>The server cannot be reached or is starting; transient.</summary>
    Unavailable,

    /// <summary>User name, password or rights were refused.</summary>
    Unauthorized,

    /// <summary>There is no such file or database.</summary>
    NotFound,

    /// <summary>The file is not a store, is damaged, or was written by a newer version.</summary>
    Format,

    /// <summary>A time, row or memory limit was reached.</summary>
    Limit,
}
