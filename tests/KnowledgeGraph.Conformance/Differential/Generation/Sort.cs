namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>What an expression gives.</summary>
public enum Sort
{
    Integer,
    Float,
    Text,
    Truth,
    Date,
    Moment,
    Duration,
    Integers,
    Texts,
    Map,
    Node,
    Relationship,
    Path,
}
