namespace KnowledgeGraph.Core.Ontology;

/// <summary>What an index is good for.</summary>
public enum IndexKind
{
    /// <summary>A constraint: no two nodes with the same value.</summary>
    Unique,

    /// <summary>Equality and order.</summary>
    Range,

    /// <summary>Words; only where the store has it.</summary>
    FullText,
}
