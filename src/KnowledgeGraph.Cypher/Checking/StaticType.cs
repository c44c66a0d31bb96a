namespace KnowledgeGraph.Cypher.Checking;

/// <summary>The type of an expression, as far as the text tells it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Element">For lists, the kind of all elements.</param>
internal sealed record StaticType(TypeKind Kind, TypeKind Element = TypeKind.Unknown)
{
    public static StaticType Unknown { get; } = new(TypeKind.Unknown);

    /// <summary>Whether the kind is known and is none of those allowed.</summary>
    public bool IsNot(params ReadOnlySpan<TypeKind> allowed) =>
        Kind is not (TypeKind.Unknown or TypeKind.Null) && !allowed.Contains(Kind);
}
