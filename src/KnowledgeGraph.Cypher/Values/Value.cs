using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>
/// One openCypher value in 16 bytes: numbers, booleans, dates and node ids need no allocation. The default is <c>null</c>.
/// </summary>
/// <remarks>
/// The reference says what the 64 bits mean: a tag for the small kinds, else the content itself. Equality of
/// <see cref="Value"/> is deliberately not defined by operators, because openCypher has three of them
/// (equals, equivalent, ordering): see <see cref="ValueEquality"/> and <see cref="ValueOrder"/>.
/// </remarks>
public readonly struct Value
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(object? reference, long bits)
    {
        _reference = reference;
        _bits = bits;
    }

    /// <summary>The value <c>null</c>.</summary>
    public static Value Null => default;

    /// <summary>The value <c>true</c>.</summary>
    public static Value True => new(KindTag.Boolean, 1);

    /// <summary>The value <c>false</c>.</summary>
    public static Value False => new(KindTag.Boolean, 0);

    /// <summary>What kind of value it is.</summary>
    public ValueKind Kind => _reference switch
    {
        null => ValueKind.Null,
        KindTag tag => tag.Kind,
        string => ValueKind.String,
        RelationshipReference => ValueKind.Relationship,
        ListValue => ValueKind.List,
        MapValue => ValueKind.Map,
        PathValue => ValueKind.Path,
        OffsetTime => ValueKind.Time,
        LocalDateTime => ValueKind.LocalDateTime,
        ZonedDateTime => ValueKind.DateTime,
        _ => ValueKind.Duration,
    };

    /// <summary>Whether it is <c>null</c>.</summary>
    public bool IsNull => _reference is null;

    /// <summary>Whether it is an integer.</summary>
    public bool IsInteger => ReferenceEquals(_reference, KindTag.Integer);

    /// <summary>Whether it is a floating-point number.</summary>
    public bool IsFloat => ReferenceEquals(_reference, KindTag.Float);

    /// <summary>Whether it is an integer or a floating-point number.</summary>
    public bool IsNumber => IsInteger || IsFloat;

    /// <summary>Whether it is a node.</summary>
    public bool IsNode => ReferenceEquals(_reference, KindTag.Node);

    /// <summary>Whether it is a boolean.</summary>
    public bool IsBoolean => ReferenceEquals(_reference, KindTag.Boolean);

    /// <summary>Whether it is the boolean <c>true</c>.</summary>
    public bool IsTrue => _bits == 1 && ReferenceEquals(_reference, KindTag.Boolean);

    /// <summary>Whether it is the boolean <c>false</c>.</summary>
    public bool IsFalse => _bits == 0 && ReferenceEquals(_reference, KindTag.Boolean);

    /// <summary>The integer, node id, days of a date or nanoseconds of a local time; meaningless for other kinds.</summary>
    public long Bits => _bits;

    /// <summary>The integer.</summary>
    public long Integer => _bits;

    /// <summary>The id of a node.</summary>
    public long NodeId => _bits;

    /// <summary>The floating-point number.</summary>
    public double Float => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>A number, integer or not, as floating point.</summary>
    public double Number => IsInteger ? _bits : Float;

    /// <summary>The text, or <c>null</c> when it is no string.</summary>
    public string? Text => _reference as string;

    /// <summary>The list, or <c>null</c> when it is none.</summary>
    public ListValue? List => _reference as ListValue;

    /// <summary>The map, or <c>null</c> when it is none.</summary>
    public MapValue? Map => _reference as MapValue;

    /// <summary>The relationship, or <c>null</c> when it is none.</summary>
    public RelationshipReference? Relationship => _reference as RelationshipReference;

    /// <summary>The path, or <c>null</c> when it is none.</summary>
    public PathValue? Path => _reference as PathValue;

    /// <summary>The content of kinds that are no scalar (temporal classes, lists, …).</summary>
    public object? Reference => _reference is KindTag ? null : _reference;

    /// <summary>How deep lists and maps lie in it: 0 where it is neither.</summary>
    internal int Depth => _reference switch
    {
        ListValue list => list.Depth,
        MapValue map => map.Depth,
        _ => 0,
    };

    /// <summary>A boolean.</summary>
    public static Value Of(bool value) => new(KindTag.Boolean, value ? 1 : 0);

    /// <summary>A boolean or <c>null</c>, as ternary logic gives it.</summary>
    public static Value Of(bool? value) => value is { } known ? Of(known) : Null;

    /// <summary>An integer.</summary>
    public static Value Of(long value) => new(KindTag.Integer, value);

    /// <summary>A floating-point number.</summary>
    public static Value Of(double value) => new(KindTag.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A string, or <c>null</c>.</summary>
    public static Value Of(string? value) => new(value, 0);

    /// <summary>A list.</summary>
    public static Value Of(ListValue value) => new(value, 0);

    /// <summary>A list.</summary>
    public static Value Of(params Value[] items) => new(new ListValue(items), 0);

    /// <summary>A map.</summary>
    public static Value Of(MapValue value) => new(value, 0);

    /// <summary>A path.</summary>
    public static Value Of(PathValue value) => new(value, 0);

    /// <summary>A relationship.</summary>
    public static Value Of(RelationshipReference value) => new(value, value.Id);

    /// <summary>A time of day with offset.</summary>
    public static Value Of(OffsetTime value) => new(value, 0);

    /// <summary>A local date and time.</summary>
    public static Value Of(LocalDateTime value) => new(value, 0);

    /// <summary>An instant in a zone.</summary>
    public static Value Of(ZonedDateTime value) => new(value, 0);

    /// <summary>A length of time.</summary>
    public static Value Of(Duration value) => new(value, 0);

    /// <summary>A node, by id.</summary>
    public static Value Node(long id) => new(KindTag.Node, id);

    /// <summary>A date.</summary>
    /// <param name="epochDay">Days since 1970-01-01, negative before it.</param>
    public static Value Date(long epochDay) => new(KindTag.Date, epochDay);

    /// <summary>A time of day.</summary>
    /// <param name="nanoOfDay">Nanoseconds since midnight.</param>
    public static Value LocalTime(long nanoOfDay) => new(KindTag.LocalTime, nanoOfDay);

    /// <summary>The value as openCypher prints it, for people and error messages.</summary>
    public override string ToString() => ValueText.Describe(this);
}
