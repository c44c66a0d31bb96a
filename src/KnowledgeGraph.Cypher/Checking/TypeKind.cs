namespace KnowledgeGraph.Cypher.Checking;

/// <summary>What is known of a value before the statement runs.</summary>
internal enum TypeKind
{
    Unknown,
    Null,
    Boolean,
    Integer,
    Float,
    String,
    List,
    Map,
    Node,
    Relationship,
    Path,
    Temporal,
}
