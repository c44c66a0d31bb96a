using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Embedded.Cache;

/// <summary>A relationship's ends, type and properties.</summary>
internal sealed class RelationshipRow : PropertyRow
{
    public RelationshipRow(RelationshipRecord record, byte[] properties)
        : base(properties) => Record = record;

    /// <param name="record">Id, ends and type.</param>
    /// <param name="entries">Ascending by key.</param>
    public RelationshipRow(RelationshipRecord record, PropertyEntry[] entries)
        : base(entries) => Record = record;

    public RelationshipRecord Record { get; }
}
