namespace KnowledgeGraph.Embedded.Graph;

/// <summary>
/// Schema versions for indexes and constraints that are not committed: negative, each given once, so that a plan made for
/// them is never taken for one of a committed schema.
/// </summary>
internal sealed class SchemaDrafts
{
    private long _last;

    public long Next() => Interlocked.Decrement(ref _last);
}
