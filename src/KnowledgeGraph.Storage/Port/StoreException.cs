namespace KnowledgeGraph.Storage.Port;

/// <summary>
/// The one error that stores raise. Its message is a whole sentence for the person at the keyboard: what happened,
/// where, and what to do. It never holds a password.
/// </summary>
/// <remarks><see cref="StoreError.Syntax"/> and <see cref="StoreError.Constraint"/> are the caller's; the others the store's or its surroundings'.</remarks>
public sealed class StoreException(StoreError error, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What kind of failure it was.</summary>
    public StoreError Error { get; } = error;

    /// <summary>Whether the same call may succeed when repeated.</summary>
    public bool IsTransient => Error is StoreError.Busy or StoreError.Unavailable;
}
