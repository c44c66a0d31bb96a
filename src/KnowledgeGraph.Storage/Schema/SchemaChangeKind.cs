namespace KnowledgeGraph.Storage.Schema;

/// <summary>How an index or constraint of a store differs from the schema.</summary>
public enum SchemaChangeKind
{
    /// <summary>The store lacks it.</summary>
    Missing,

    /// <summary>The store has another of that name, or one whose building failed: it is made anew.</summary>
    Different,

    /// <summary>An index of somebody else's stands where a constraint is wanted; a person has to decide.</summary>
    Blocked,
}
