namespace KnowledgeGraph.Cypher.Values;

/// <summary>Stands in a <see cref="Value"/>'s reference field for kinds whose whole content fits in 64 bits.</summary>
internal sealed class KindTag(ValueKind kind)
{
    public static readonly KindTag Boolean = new(ValueKind.Boolean);
    public static readonly KindTag Integer = new(ValueKind.Integer);
    public static readonly KindTag Float = new(ValueKind.Float);
    public static readonly KindTag Node = new(ValueKind.Node);
    public static readonly KindTag Date = new(ValueKind.Date);
    public static readonly KindTag LocalTime = new(ValueKind.LocalTime);

    public ValueKind Kind { get; } = kind;
}
