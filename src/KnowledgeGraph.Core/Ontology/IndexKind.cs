namespace KnowledgeGraph.Core.Ontology;

/// <summary>What an index is good for.</summary>
public enum IndexKind
{
    /// <summary>A constraint: no two nodes with the same value.</summary>
    Unique,

    /// <summary>Equality and order.</summary>
    Range,

    /// <summary>Words, Chinese ones among them.</summary>
    FullText,

    /// <summary>A constraint: no node without a value. Only Neo4j's Enterprise edition and hosted databases have it.</summary>
    Present,
}
