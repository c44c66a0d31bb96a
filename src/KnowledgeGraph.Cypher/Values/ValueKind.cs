namespace KnowledgeGraph.Cypher.Values;

/// <summary>The types of openCypher values.</summary>
public enum ValueKind : byte
{
    /// <summary>No value; the default of <see cref="Value"/>.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A 64-bit signed integer.</summary>
    Integer,

    /// <summary>A 64-bit floating-point number.</summary>
    Float,

    /// <summary>Text.</summary>
    String,

    /// <summary>A list; see <see cref="ListValue"/>.</summary>
    List,

    /// <summary>A map with string keys; see <see cref="MapValue"/>.</summary>
    Map,

    /// <summary>A node, by id.</summary>
    Node,

    /// <summary>A relationship; see <see cref="RelationshipReference"/>.</summary>
    Relationship,

    /// <summary>A path; see <see cref="PathValue"/>.</summary>
    Path,

    /// <summary>A calendar date, as days since 1970-01-01.</summary>
    Date,

    /// <summary>A time of day without offset, as nanoseconds since midnight.</summary>
    LocalTime,

    /// <summary>A time of day with an offset; see <see cref="Temporal.OffsetTime"/>.</summary>
    Time,

    /// <summary>A date and time without zone; see <see cref="Temporal.LocalDateTime"/>.</summary>
    LocalDateTime,

    /// <summary>An instant in a zone; see <see cref="Temporal.ZonedDateTime"/>.</summary>
    DateTime,

    /// <summary>A length of time; see <see cref="Temporal.Duration"/>.</summary>
    Duration,
}
