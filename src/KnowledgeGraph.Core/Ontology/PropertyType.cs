namespace KnowledgeGraph.Core.Ontology;

/// <summary>The types a stored property may have.</summary>
public enum PropertyType
{
    /// <summary><see cref="string"/>.</summary>
    String,

    /// <summary><c>string[]</c>.</summary>
    Strings,

    /// <summary><see cref="long"/>.</summary>
    Integer,

    /// <summary><see cref="double"/>.</summary>
    Float,

    /// <summary><see cref="bool"/>.</summary>
    Boolean,

    /// <summary><see cref="DateOnly"/>.</summary>
    Date,
}
